package dev.rapport.reply.prompt;

import dev.rapport.reply.ReplyConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Prompts and personas for tests: the shipped ones, and small ones. */
public final class TestPrompts {

  private TestPrompts() {}

  /** What is in the files, as at a first start. */
  public static PromptShelf shelf(ReplyConfig config) {
    return new PromptShelf(config, new FakePromptRecord());
  }

  /** A copy of the shipped files, to be edited. */
  public static Path files(Path folder) throws IOException {
    for (String name :
        List.of(
            "prompts/reply.md",
            "prompts/settle.md",
            "prompts/retell.md",
            "prompts/probes.yaml",
            "personas/rapport.md",
            "personas/desk.md",
            "variants.yaml")) {
      Path copy = folder.resolve(name);
      Files.createDirectories(copy.getParent());
      Files.copy(Path.of("config").resolve(name), copy, StandardCopyOption.REPLACE_EXISTING);
    }
    return folder;
  }

  static PromptText reply() {
    return shipped(PromptName.REPLY, "prompts/reply.md");
  }

  static PromptText settle() {
    return shipped(PromptName.SETTLE, "prompts/settle.md");
  }

  static PromptText retell() {
    return shipped(PromptName.RETELL, "prompts/retell.md");
  }

  /** The smallest that is one. */
  static PromptText persona(String name, String voice) {
    return new PromptText(
        PromptName.persona(name),
        """
        # %s

        You are a bot.

        ## Voice

        %s

        ## Values

        ## You do

        ## You do not

        ## Examples
        """
            .formatted(name, voice));
  }

  private static PromptText shipped(PromptName name, String file) {
    try {
      return new PromptText(name, Files.readString(Path.of("config").resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
