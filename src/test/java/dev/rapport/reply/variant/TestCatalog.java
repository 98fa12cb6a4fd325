package dev.rapport.reply.variant;

import dev.rapport.reply.TestReplyConfig;
import dev.rapport.reply.prompt.TestPrompts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Operators' files of variants, for tests. */
public final class TestCatalog {

  /** One that answers as somebody else. */
  public static final String DESK = "variants: [{name: desk, persona: desk}]\n";

  private TestCatalog() {}

  /**
   * With the shipped prompts and personas, as copies.
   *
   * @param folder an empty one
   */
  public static Variants of(Path folder, String yaml) {
    try {
      TestReplyConfig config = TestReplyConfig.of(TestPrompts.files(folder), "rapport");
      Files.writeString(config.variantsFile(), yaml);
      return new Variants(config, TestPrompts.shelf(config));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As it ships. */
  static Variants shipped() {
    TestReplyConfig config = new TestReplyConfig(3, 3, 2);
    return new Variants(config, TestPrompts.shelf(config));
  }
}
