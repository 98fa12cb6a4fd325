package dev.rapport.reply;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Settings of answers for tests, in which only thinking is free.
 *
 * @param folder the shipped {@code config/}, or one like it
 */
public record TestReplyConfig(int attempts, int wordings, int patience, Path folder, String persona)
    implements ReplyConfig, ReplyConfig.Modes {

  /** The shipped files. */
  public TestReplyConfig(int attempts, int wordings, int patience) {
    this(attempts, wordings, patience, Path.of("config"), "rapport");
  }

  /** Files of a test's own. */
  public static TestReplyConfig of(Path folder, String persona) {
    return new TestReplyConfig(3, 3, 2, folder, persona);
  }

  @Override
  public Path personasFolder() {
    return folder.resolve("personas");
  }

  @Override
  public Path promptFile() {
    return folder.resolve("prompts/reply.md");
  }

  @Override
  public Path settlePromptFile() {
    return folder.resolve("prompts/settle.md");
  }

  @Override
  public Path probesFile() {
    return folder.resolve("prompts/probes.yaml");
  }

  @Override
  public Path retellPromptFile() {
    return Path.of("config/prompts/retell.md");
  }

  @Override
  public Path policyFile() {
    return Path.of("config/tone-policy.yaml");
  }

  @Override
  public Path variantsFile() {
    return folder.resolve("variants.yaml");
  }

  @Override
  public Path knowledgeFolder() {
    return folder.resolve("knowledge");
  }

  @Override
  public String defaultLanguage() {
    return "en";
  }

  @Override
  public int maxInFlight() {
    return 4;
  }

  @Override
  public Router router() {
    return new Routes(Duration.ofMinutes(10), 0.4);
  }

  @Override
  public Modes modes() {
    return this;
  }

  @Override
  public ModeRow fast() {
    return new Row("fast-model", "none", Prices.of("1"));
  }

  @Override
  public ModeRow thinking() {
    return new Row("thinking-model", "low", Prices.of("0"));
  }

  private record Routes(Duration hurryAfter, double fact) implements Router {}

  private record Prices(BigDecimal in, BigDecimal cached, BigDecimal out, BigDecimal search)
      implements TokenPrices {

    private static Prices of(String usd) {
      BigDecimal each = new BigDecimal(usd);
      return new Prices(each, each, each, each);
    }
  }

  private record Row(String model, String effort, TokenPrices price) implements ModeRow {

    @Override
    public int maxTokens() {
      return 100;
    }

    @Override
    public Optional<Set<SearchTool>> search() {
      return Optional.empty();
    }

    @Override
    public Duration timeout() {
      return Duration.ofSeconds(1);
    }
  }
}
