package dev.rapport.moderation.access.oidc;

import dev.rapport.post.Sha256;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name for the record, of what a provider says and people may have chosen themselves. What
 * could pass for somebody else's gets a mark that nobody can choose.
 */
final class PersonName {

  /** As names of accounts, and with what addresses have. */
  private static final Pattern FOREIGN = Pattern.compile("[^\\p{L}\\p{N} ._@-]+");

  private static final Pattern BEGINNING = Pattern.compile("^[^\\p{L}\\p{N}]+");
  private static final int LONGEST = 40;
  private static final int MARK = 8;

  /** Letters of these look alike. */
  private static final Set<UnicodeScript> ALIKE =
      EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

  private PersonName() {}

  /** The name as it is said, where it can be used and nobody takes it for another. */
  static Optional<String> plain(String said) {
    String name = cleaned(said);
    boolean same = name.equals(Normalizer.normalize(said, Normalizer.Form.NFC).strip());
    return same && !name.isEmpty() && length(name) <= LONGEST && scripts(name) <= 1
        ? Optional.of(name)
        : Optional.empty();
  }

  /** What can be used of it, marked as this subject's; empty when nothing can. */
  static Optional<String> marked(String said, Subject subject) {
    String name = cleaned(said);
    String mark = Sha256.hex(subject.issuer() + "\n" + subject.id()).substring(0, MARK);
    int end = name.offsetByCodePoints(0, Math.min(length(name), LONGEST - MARK - 1));
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(name.substring(0, end).strip() + " " + mark);
  }

  private static String cleaned(String said) {
    String known = FOREIGN.matcher(Normalizer.normalize(said, Normalizer.Form.NFKC)).replaceAll("");
    return BEGINNING.matcher(known).replaceFirst("").replaceAll(" +", " ").strip();
  }

  private static int length(String name) {
    return name.codePointCount(0, name.length());
  }

  private static long scripts(String name) {
    return name.codePoints().mapToObj(UnicodeScript::of).filter(ALIKE::contains).distinct().count();
  }
}
