package dev.rapport.reply;

import dev.rapport.tone.Emotion;
import dev.rapport.tone.Intent;
import dev.rapport.tone.ToneReading;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One condition of the tone policy: {@code anger: ">= 0.4"} compares a part of the reading with a
 * number, {@code intent: joke, thanks} asks for one of some words.
 */
final class Condition {

  private static final Pattern COMPARISON = Pattern.compile("(>=|<=|>|<)\\s*(-?\\d+(?:\\.\\d+)?)");

  private static final Map<String, ToDoubleFunction<ToneReading>> NUMBERS = numbers();

  private final Predicate<ToneReading> test;

  private Condition(Predicate<ToneReading> test) {
    this.test = test;
  }

  /**
   * @throws IllegalArgumentException that names what is wrong, in one line
   */
  static Condition parse(String part, String wanted) {
    return switch (part) {
      case "intent" -> oneOf(wanted);
      case "language" -> {
        List<String> languages = words(wanted);
        yield new Condition(reading -> languages.contains(reading.language()));
      }
      default -> comparison(part, wanted);
    };
  }

  boolean holds(ToneReading reading) {
    return test.test(reading);
  }

  private static Condition oneOf(String wanted) {
    List<Intent> intents =
        words(wanted).stream().map(word -> Intent.valueOf(word.toUpperCase(Locale.ROOT))).toList();
    return new Condition(reading -> intents.contains(reading.intent()));
  }

  private static Condition comparison(String part, String wanted) {
    ToDoubleFunction<ToneReading> value = NUMBERS.get(part);
    if (value == null) {
      throw new IllegalArgumentException("'" + part + "' is no part of a reading");
    }
    Matcher matcher = COMPARISON.matcher(wanted.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'" + part + ": " + wanted + "' should be like \">= 0.5\"");
    }
    double bound = Double.parseDouble(matcher.group(2));
    return new Condition(
        switch (matcher.group(1)) {
          case ">=" -> reading -> value.applyAsDouble(reading) >= bound;
          case "<=" -> reading -> value.applyAsDouble(reading) <= bound;
          case ">" -> reading -> value.applyAsDouble(reading) > bound;
          default -> reading -> value.applyAsDouble(reading) < bound;
        });
  }

  private static List<String> words(String list) {
    return Arrays.stream(list.split(",")).map(String::strip).toList();
  }

  private static Map<String, ToDoubleFunction<ToneReading>> numbers() {
    Map<String, ToDoubleFunction<ToneReading>> numbers = new HashMap<>();
    numbers.put("sentiment", reading -> reading.sentiment().score());
    numbers.put("irony", ToneReading::irony);
    numbers.put("offensive", ToneReading::offensive);
    numbers.put("hate", ToneReading::hate);
    numbers.put("hostility", ToneReading::hostility);
    numbers.put("distress", ToneReading::distress);
    numbers.put("urgency", ToneReading::urgency);
    numbers.put("confidence", ToneReading::confidence);
    for (Emotion emotion : Emotion.values()) {
      numbers.put(emotion.name().toLowerCase(Locale.ROOT), reading -> reading.emotion(emotion));
    }
    return numbers;
  }
}
