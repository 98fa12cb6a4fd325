package dev.rapport.model;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The answers that were written beforehand, one file for each language; a file is read when its
 * language is first asked for. Safe to use from many threads.
 */
@Singleton
final class AnswerBank {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

  /** Of the whole process, because reading a file takes long and none of them ever changes. */
  private static final Map<String, LanguageBank> READ = new ConcurrentHashMap<>();

  /**
   * The answers in a language, by its BCP 47 tag, of which the first part counts. Empty when there
   * are none.
   */
  Optional<LanguageBank> in(String tag) {
    String language = tag.replaceFirst("-.*", "");
    return language.matches("[a-z]{2,3}")
        ? Optional.ofNullable(READ.computeIfAbsent(language, AnswerBank::load))
        : Optional.empty();
  }

  private static LanguageBank load(String language) {
    try (InputStream file = AnswerBank.class.getResourceAsStream("bank/" + language + ".yaml")) {
      return file == null ? null : YAML.readValue(file, LanguageBank.class);
    } catch (IOException e) {
      throw new UncheckedIOException("bank/" + language + ".yaml cannot be read", e);
    }
  }
}
