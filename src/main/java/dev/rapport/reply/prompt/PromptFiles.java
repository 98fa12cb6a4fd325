package dev.rapport.reply.prompt;

import dev.rapport.reply.ReplyConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The texts in the operator's folder. They are what is live at the first start only. */
final class PromptFiles {

  private static final String ENDING = ".md";
  private static final int MOST = 100;

  private PromptFiles() {}

  /**
   * Reads the prompts and every persona.
   *
   * @return the texts and where they are
   * @throws IllegalArgumentException with one line that names the file and what is wrong with it
   */
  static Map<PromptText, Path> read(ReplyConfig config) {
    Map<PromptText, Path> texts = new LinkedHashMap<>();
    texts.put(text(PromptName.REPLY, config.promptFile()), config.promptFile());
    texts.put(text(PromptName.SETTLE, config.settlePromptFile()), config.settlePromptFile());
    texts.put(text(PromptName.RETELL, config.retellPromptFile()), config.retellPromptFile());
    for (Path file : personas(config.personasFolder())) {
      texts.put(text(persona(file), file), file);
    }
    return texts;
  }

  private static List<Path> personas(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ENDING))
          .sorted()
          .limit(MOST)
          .toList();
    } catch (IOException e) {
      throw new IllegalArgumentException(folder + " cannot be read as a folder", e);
    }
  }

  private static PromptName persona(Path file) {
    String name = file.getFileName().toString();
    try {
      return PromptName.persona(name.substring(0, name.length() - ENDING.length()));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  private static PromptText text(PromptName name, Path file) {
    try {
      PromptText text = new PromptText(name, Files.readString(file));
      if (text.text().isEmpty()) {
        throw new IllegalArgumentException(file + " is empty");
      }
      return text;
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " cannot be read as text", e);
    }
  }
}
