package dev.rapport.reply;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Settings of answers for tests: the shipped files. */
public record TestReplyConfig(int attempts, int wordings, int patience)
    implements ReplyConfig, ReplyConfig.Modes {

  @Override
  public Path personaFile() {
    return Path.of("config/personas/rapport.md");
  }

  @Override
  public Path promptFile() {
    return Path.of("config/prompts/reply.md");
  }

  @Override
  public Path settlePromptFile() {
    return Path.of("config/prompts/settle.md");
  }

  @Override
  public Path policyFile() {
    return Path.of("config/tone-policy.yaml");
  }

  @Override
  public Path knowledgeFolder() {
    return Path.of("config/knowledge");
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
    return new Row("fast-model", "none");
  }

  @Override
  public ModeRow thinking() {
    return new Row("thinking-model", "low");
  }

  private record Routes(Duration hurryAfter, double fact) implements Router {}

  private record Row(String model, String effort) implements ModeRow {

    @Override
    public int maxTokens() {
      return 100;
    }

    @Override
    public Optional<Set<SearchTool>> search() {
      return Optional.empty();
    }

    @Override
    public TokenPrices price() {
      throw new IllegalStateException("no test of replies asks for a price");
    }

    @Override
    public Duration timeout() {
      return Duration.ofSeconds(1);
    }
  }
}
