package dev.rapport.reply.crisis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a file of crisis answers must and must not have. The first rule that is broken is told. */
final class CrisisRules {

  /** Two people in the same minute are not to get the same bytes. */
  private static final int FEWEST = 2;

  /** X counts Han, kana and Hangul twice; the answer to one post is measured when it is written. */
  private static final int LONGEST = 280;

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()-]{1,18}[0-9]");
  private static final Pattern HOURS = Pattern.compile("\\d{1,2}:\\d{2}-\\d{1,2}:\\d{2}");
  private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

  /** Of a number in a text nobody would know the source. */
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

  /** A link, or what a platform makes a tag of. */
  private static final Pattern TAG = Pattern.compile("://|www\\.|[@#＠＃]");

  private CrisisRules() {}

  /**
   * @throws IllegalArgumentException with one line that says what is wrong
   */
  static void check(CrisisBook book) {
    need(!book.languages().isEmpty(), "it needs wordings under 'languages'");
    book.languages().forEach(CrisisRules::check);
    book.countries().forEach(CrisisRules::check);
    book.languages().keySet().forEach(language -> checkLength(book, language));
  }

  private static void check(String language, Wording words) {
    String where = "languages, " + language + ": ";
    need(LANGUAGE.matcher(language).matches(), where + "is no BCP 47 primary tag");
    need(words != null, where + "is empty");
    need(words.join() != null, where + "needs a join, if only an empty one");
    need(words.openings().size() >= FEWEST, where + "needs 2 openings at least");
    need(words.middles().size() >= FEWEST, where + "needs 2 middles at least");
    need(
        words.notFor().stream().allMatch(Objects::nonNull),
        where + "a word under not-for is empty");
    parts(words).forEach(part -> checkPart(where, part));
    need(words.call().split("\\{line}", -1).length == 2, where + "call needs {line} once");
    need(!words.nowhere().contains(Wording.LINE), where + "nowhere has no {line}");
  }

  private static void checkPart(String where, String part) {
    need(!isBlank(part), where + "an opening, a middle, call, nowhere or and is empty");
    need(
        !TAG.matcher(part).find() && !DIGIT.matcher(part).find(),
        where + "a link, a tag or a digit in '" + part + "'; numbers go to a line");
  }

  private static Stream<String> parts(Wording words) {
    return Stream.of(
            words.openings(),
            words.middles(),
            Arrays.asList(words.call(), words.nowhere(), words.and()))
        .flatMap(List::stream);
  }

  private static void check(String country, List<HelpLine> lines) {
    String where = "countries, " + country + ": ";
    need(COUNTRY.matcher(country).matches(), where + "is no ISO 3166 code");
    need(lines != null && !lines.isEmpty(), where + "has no line");
    lines.forEach(line -> check(where, line));
  }

  private static void check(String where, HelpLine line) {
    need(line != null, where + "a line is empty");
    need(!isBlank(line.name().get(HelpLine.ANY)), where + "a line needs a name for 'any'");
    need(
        line.name().values().stream().noneMatch(name -> isBlank(name) || TAG.matcher(name).find()),
        where + "a name is empty, or has a link or a tag in it");
    need(
        line.number() != null && NUMBER.matcher(line.number()).matches(),
        where + "'" + line.number() + "' is no number to dial");
    need(
        line.hours().isEmpty() || HOURS.matcher(line.hours()).matches(),
        where + "hours are like 12:00-03:00, and left out around the clock");
    need(
        line.source() != null && DOMAIN.matcher(line.source()).matches(),
        where + line.number() + " needs a source, a domain like example.org");
    need(line.checked().isEmpty() || isDate(line.checked()), where + "checked is no date");
  }

  private static void checkLength(CrisisBook book, String language) {
    Wording words = book.languages().get(language);
    book.countries()
        .keySet()
        .forEach(
            country ->
                need(
                    IntStream.range(0, words.size())
                        .mapToObj(n -> words.text(n, book.said(country, language)))
                        .allMatch(text -> text.codePointCount(0, text.length()) <= LONGEST),
                    "languages, " + language + ": too long with the lines of " + country));
  }

  private static boolean isDate(String date) {
    try {
      LocalDate.parse(date);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  private static void need(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
