package dev.rapport.reply.prompt;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which text it is, for example {@code prompt/reply} or {@code persona/desk}.
 *
 * @param name 1 to 40 letters, digits, hyphens and underscores of ASCII
 */
public record PromptName(Kind kind, String name) {

  /** How a post is answered. */
  public static final PromptName REPLY = new PromptName(Kind.PROMPT, "reply");

  /** How a model is asked how a post sounds. */
  public static final PromptName SETTLE = new PromptName(Kind.PROMPT, "settle");

  /** How a model is asked to say a remembered answer in another language. */
  public static final PromptName RETELL = new PromptName(Kind.PROMPT, "retell");

  /** What a text is for. */
  public enum Kind {
    /** What a model is told to do; there is one for each thing that models are asked. */
    PROMPT,
    /** Who it is told to be; there may be any number. */
    PERSONA;

    /** The name outside the code. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @throws IllegalArgumentException with one line that says what a name must be
   */
  public PromptName {
    if (!isName(name)) {
      throw new IllegalArgumentException(
          "a name has 1 to 40 letters, digits, hyphens and underscores");
    }
  }

  /**
   * From words of somebody's.
   *
   * @throws IllegalArgumentException with one line that says what is wrong
   */
  public static PromptName of(String kind, String name) {
    Kind known =
        Arrays.stream(Kind.values())
            .filter(each -> each.word().equals(kind))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("it must be prompt/NAME or persona/NAME"));
    return new PromptName(known, name);
  }

  /** True for {@link #REPLY}, and for others by which a variant may have posts answered. */
  public boolean asksForReply() {
    return kind == Kind.PROMPT && (name.equals(REPLY.name) || name.startsWith(REPLY.name + "-"));
  }

  public static PromptName persona(String name) {
    return new PromptName(Kind.PERSONA, name);
  }

  /** The name in a version like {@code desk@1a2b3c4d}; empty when there is none. */
  public static Optional<String> nameIn(String version) {
    return Optional.of(version.split("@", 2)[0]).filter(PromptName::isName);
  }

  private static boolean isName(String word) {
    return Pattern.matches("[A-Za-z0-9_-]{1,40}", word);
  }

  @JsonValue
  @Override
  public String toString() {
    return kind.word() + "/" + name;
  }
}
