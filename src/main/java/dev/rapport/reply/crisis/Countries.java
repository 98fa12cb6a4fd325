package dev.rapport.reply.crisis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose help lines are named in which language, as the operator set it. */
final class Countries {

  private static final String SETTING = "rapport.reply.crisis.countries: ";
  private static final Pattern PAIR = Pattern.compile("\\s*([a-z]{2,3})\\s*=\\s*([A-Z]{2})\\s*");

  private final Map<String, String> byLanguage = new TreeMap<>();
  private final CrisisBook book;

  /**
   * @throws IllegalArgumentException with one line that names the setting and what is wrong in it
   */
  Countries(CrisisConfig config, CrisisBook book) {
    this.book = book;
    config.countries().orElse(Set.of()).forEach(this::add);
  }

  private void add(String pair) {
    Matcher parts = PAIR.matcher(pair);
    if (!parts.matches()) {
      throw new IllegalArgumentException(SETTING + "'" + pair + "' should be like en=GB");
    }
    String language = parts.group(1);
    String country = parts.group(2);
    if (book.in(language).isEmpty()) {
      throw new IllegalArgumentException(SETTING + "the file has no wordings in " + language);
    }
    if (book.of(country).isEmpty()) {
      throw new IllegalArgumentException(SETTING + "the file has no line for " + country);
    }
    if (byLanguage.put(language, country) != null) {
      throw new IllegalArgumentException(SETTING + "two countries for " + language);
    }
  }

  /** The lines to name in this language; none where no country is set for it. */
  List<HelpLine> lines(String language) {
    return book.of(byLanguage.getOrDefault(language, ""));
  }

  /** True when no language has one. */
  boolean none() {
    return byLanguage.isEmpty();
  }
}
