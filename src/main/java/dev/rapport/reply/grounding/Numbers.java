package dev.rapport.reply.grounding;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The figures in a text, in one spelling each: {@code 1,000}, {@code 1.000} and {@code １０００} are
 * {@code 1000}; {@code 07} is {@code 7}; {@code 5 percent} is {@code 5%}; {@code 9pm} is {@code
 * 21:00}. A sign of money is a figure of its own. Trap: {@code 3.141} is read as a thousand.
 */
public final class Numbers {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<figure>\\p{Nd}++(?:[.,:]\\p{Nd}++)*+)(?:\\h?(?<half>[ap])\\.?m\\b|\\h?(?<share>%))?"
              + "|(?<money>\\p{Sc})");

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,]\\d{3})+");
  private static final Pattern SHARES =
      Pattern.compile("\\b(?:per ?cent|prozent|por ciento|pour cent|por cento|per cento)\\b|パーセント");

  /**
   * A figure with what it counts: money, a share, a time, a year, a unit or a thing behind it. One
   * by itself ("reply 17", "#3"), or within an id ("8f3a-22"), counts nothing.
   */
  private static final Pattern COUNTING =
      Pattern.compile(
          "\\p{Sc}\\h?\\p{Nd}|\\p{Nd}\\h?[%\\p{Sc}]|\\p{Nd}[:.]\\p{Nd}{2}(?!\\p{Nd})"
              + "|(?<![\\p{L}\\p{Nd}#-])(?:(?:1[5-9]|20)\\p{Nd}{2}(?![\\p{L}\\p{Nd}-])"
              + "|\\p{Nd}[\\p{Nd}.,]*+(?:\\h++\\p{L}|\\p{L}{1,3}(?![\\p{L}\\p{Nd}])))"
              + "|\\p{Nd}[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]");

  private Numbers() {}

  /** True when a figure in the text counts something. */
  static boolean count(String text) {
    return COUNTING.matcher(plain(text)).find();
  }

  /** Of any text. */
  public static Set<String> in(String text) {
    Matcher found = NUMBER.matcher(plain(text));
    Set<String> numbers = new LinkedHashSet<>();
    while (found.find()) {
      numbers.add(found.group("money") != null ? found.group("money") : figure(found));
    }
    return numbers;
  }

  private static String plain(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return SHARES.matcher(plain).replaceAll("%");
  }

  private static String figure(Matcher found) {
    String figure = ascii(found.group("figure"));
    String whole = GROUPED.matcher(figure).matches() ? figure.replaceAll("[.,]", "") : figure;
    String plain = whole.replace(',', '.').replaceFirst("^0+(?=\\d)", "");
    String half = found.group("half");
    String timed = half == null ? plain : onTheClock(plain, half.equals("p"));
    return timed + (found.group("share") == null ? "" : "%");
  }

  /** Half of a day has twelve hours, of which the twelfth comes first. */
  private static String onTheClock(String figure, boolean afternoon) {
    String[] parts = figure.split("[:.]", 2);
    if (parts[0].length() > 2) {
      return figure;
    }
    int hour = Integer.parseInt(parts[0]) % 12 + (afternoon ? 12 : 0);
    return hour + ":" + (parts.length > 1 ? parts[1] : "00");
  }

  private static String ascii(String digits) {
    StringBuilder ascii = new StringBuilder();
    digits
        .chars()
        .forEach(c -> ascii.append(Character.isDigit(c) ? "" + Character.digit(c, 10) : (char) c));
    return ascii.toString();
  }
}
