package dev.rapport.reply.gate;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * No mail address and no account number, whoever's it is, since a thread is public; and of a model
 * no telephone or card number either: one that it made up rings at somebody's home. A person may
 * have a reason to give one. Short numbers of help lines pass, and long ones that people vetted.
 */
final class NoPrivateDataGate implements OutputGate {

  private static final Pattern MAIL =
      Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}[@＠][\\p{L}\\p{N}-]{1,63}\\.[\\p{L}]{2,}");

  /** Digits parted by what parts them in such numbers; a comma or a colon parts other things. */
  private static final Pattern PHONE =
      Pattern.compile("\\+?\\(?\\p{Nd}[\\p{Nd} ()/.\u2010-]{6,40}\\p{Nd}");

  private static final Pattern DATE =
      Pattern.compile("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}");

  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}([ .]\\d{3})+");
  private static final int FEWEST = 9;

  private static final Pattern IBAN =
      Pattern.compile("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\\b");

  @Override
  public String name() {
    return "no-private-data";
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    String text = candidate.text();
    if (MAIL.matcher(text).find()) {
      return Optional.of("holds a mail address");
    }
    boolean number =
        candidate.told().isPresent()
            && PHONE
                .matcher(withoutVetted(text, candidate.told().get()))
                .results()
                .map(MatchResult::group)
                .anyMatch(NoPrivateDataGate::isPrivate);
    return number || IBAN.matcher(text).find()
        ? Optional.of("holds a telephone, account or card number")
        : Optional.empty();
  }

  private static String withoutVetted(String text, Told told) {
    String left = text;
    for (String number : told.numbers()) {
      left = left.replace(number, "");
    }
    return left;
  }

  /** Fewer digits are a price or a help line. */
  private static boolean isPrivate(String number) {
    return !DATE.matcher(number).find()
        && !THOUSANDS.matcher(number).matches()
        && number.codePoints().filter(Character::isDigit).count() >= FEWEST;
  }
}
