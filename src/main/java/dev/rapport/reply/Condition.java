package dev.rapport.reply;

import dev.rapport.post.Cue;
import dev.rapport.post.CueText;
import dev.rapport.tone.Emotion;
import dev.rapport.tone.Intent;
import dev.rapport.tone.ToneReading;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One condition of the tone policy: {@code anger: ">= 0.4"} compares a part of the reading with a
 * number, {@code intent: joke, thanks} asks for one of some words, and {@code says: in one word,
 * yes or no} for a phrase in the post itself, as {@link Cue} finds it.
 */
final class Condition {

  private static final Pattern COMPARISON = Pattern.compile("(>=|<=|>|<)\\s*(-?\\d+(?:\\.\\d+)?)");

  private static final Map<String, ToDoubleBiFunction<CueText, ToneReading>> NUMBERS = numbers();

  private final BiPredicate<CueText, ToneReading> test;

  private Condition(BiPredicate<CueText, ToneReading> test) {
    this.test = test;
  }

  private static Condition ofReading(Predicate<ToneReading> test) {
    return new Condition((words, reading) -> test.test(reading));
  }

  /**
   * @throws IllegalArgumentException that names what is wrong, in one line
   */
  static Condition parse(String part, String wanted) {
    return switch (part) {
      case "intent" -> oneOf(wanted);
      case "language" -> {
        List<String> languages = words(wanted);
        yield ofReading(reading -> languages.contains(reading.language()));
      }
      case "says" -> {
        List<Cue> cues = words(wanted).stream().map(Cue::written).toList();
        yield new Condition((words, reading) -> cues.stream().anyMatch(words::has));
      }
      default -> comparison(part, wanted);
    };
  }

  boolean holds(CueText words, ToneReading reading) {
    return test.test(words, reading);
  }

  private static Condition oneOf(String wanted) {
    List<Intent> intents =
        words(wanted).stream().map(word -> Intent.valueOf(word.toUpperCase(Locale.ROOT))).toList();
    return ofReading(reading -> intents.contains(reading.intent()));
  }

  private static Condition comparison(String part, String wanted) {
    ToDoubleBiFunction<CueText, ToneReading> value = NUMBERS.get(part);
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
          case ">=" -> (words, reading) -> value.applyAsDouble(words, reading) >= bound;
          case "<=" -> (words, reading) -> value.applyAsDouble(words, reading) <= bound;
          case ">" -> (words, reading) -> value.applyAsDouble(words, reading) > bound;
          default -> (words, reading) -> value.applyAsDouble(words, reading) < bound;
        });
  }

  private static List<String> words(String list) {
    return Arrays.stream(list.split(",")).map(String::strip).toList();
  }

  private static Map<String, ToDoubleBiFunction<CueText, ToneReading>> numbers() {
    Map<String, ToDoubleFunction<ToneReading>> read = new HashMap<>();
    read.put("sentiment", reading -> reading.sentiment().score());
    read.put("irony", ToneReading::irony);
    read.put("offensive", ToneReading::offensive);
    read.put("hate", ToneReading::hate);
    read.put("hostility", ToneReading::hostility);
    read.put("distress", ToneReading::distress);
    read.put("urgency", ToneReading::urgency);
    read.put("confidence", ToneReading::confidence);
    for (Emotion emotion : Emotion.values()) {
      read.put(emotion.name().toLowerCase(Locale.ROOT), reading -> reading.emotion(emotion));
    }
    Map<String, ToDoubleBiFunction<CueText, ToneReading>> numbers = new HashMap<>();
    read.forEach((name, of) -> numbers.put(name, (words, reading) -> of.applyAsDouble(reading)));
    numbers.put("length", (words, reading) -> words.length());
    return numbers;
  }
}
