package dev.rapport.reply;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One entry of {@code gallery.yaml}.
 *
 * @param says null where anything fitting will do
 * @param answer the first one of the written persona, as it was read and found fit
 * @param known what a model answers that may look into the knowledge; null where nothing is known
 */
record HardMention(
    String mention, String stance, String says, String never, String answer, String known) {

  static List<HardMention> all() {
    try (InputStream file = HardMention.class.getResourceAsStream("gallery.yaml")) {
      return new YAMLMapper().readValue(file, new TypeReference<List<HardMention>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean fits(String answer) {
    return (says == null || in(says, answer)) && !in(never, answer);
  }

  private static boolean in(String expression, String answer) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(answer)
        .find();
  }

  @Override
  public String toString() {
    return mention;
  }
}
