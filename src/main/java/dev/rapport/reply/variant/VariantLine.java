package dev.rapport.reply.variant;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.rapport.reply.Mode;
import dev.rapport.reply.ReplyConfig.ModeRow;
import dev.rapport.reply.ReplyConfig.Modes;
import dev.rapport.reply.alignment.AlignmentConfig.Weights;
import dev.rapport.reply.prompt.PromptName;
import dev.rapport.reply.prompt.PromptName.Kind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One variant as it stands in the file. What it does not name is null.
 *
 * @param prompt {@code reply} or one whose name begins with {@code reply-}
 * @param persona by name
 */
record VariantLine(
    @JsonProperty(required = true) String name,
    String prompt,
    String persona,
    OtherModes modes,
    OtherWeights weights) {

  /**
   * @throws IllegalArgumentException with one line that says what is wrong
   */
  void check(Modes base) {
    PromptName.persona(name == null ? "" : name);
    if (name.equals(Variant.BASE.name())) {
      throw new IllegalArgumentException("the name stands for the settings alone");
    }
    if (prompt == null && persona == null && modes == null && weights == null) {
      throw new IllegalArgumentException("does nothing otherwise");
    }
    promptName()
        .filter(text -> !text.asksForReply())
        .ifPresent(
            text -> {
              throw new IllegalArgumentException("prompt must be reply or reply-…");
            });
    texts().count();
    rows(base).keySet().forEach(mode -> checkPrice(mode, base));
    if (weights != null) {
      weights.check();
    }
  }

  /** Whether money may be spent at all is asked of the settings. */
  private void checkPrice(Mode mode, Modes base) {
    OtherRow row = modes.of(mode).orElseThrow();
    row.check();
    boolean free = OtherPrices.isFree(base.of(mode));
    if (row.price() != null && row.price().isCharged() && free) {
      throw new IllegalArgumentException(
          "has a price where rapport.reply.modes.%s.price has none, so that no cap would hold it"
              .formatted(mode.word()));
    }
    if (row.model() != null && row.price() == null && !free) {
      throw new IllegalArgumentException(
          "modes.%s names a model and no price; the settings' is of another model"
              .formatted(mode.word()));
    }
  }

  /** All of it, as one text; the same for the same variant only. */
  String content() {
    return toString();
  }

  Optional<PromptName> promptName() {
    return Optional.ofNullable(prompt).map(it -> new PromptName(Kind.PROMPT, it));
  }

  Stream<PromptName> texts() {
    return Stream.concat(
        promptName().stream(), Optional.ofNullable(persona).map(PromptName::persona).stream());
  }

  Map<Mode, ModeRow> rows(Modes base) {
    Map<Mode, ModeRow> rows = new EnumMap<>(Mode.class);
    for (Mode mode : Mode.values()) {
      Optional.ofNullable(modes)
          .flatMap(it -> it.of(mode))
          .ifPresent(row -> rows.put(mode, row.over(base.of(mode))));
    }
    return rows;
  }

  Optional<Weights> scoring() {
    return Optional.ofNullable(weights);
  }

  /** Rows of modes. */
  record OtherModes(OtherRow fast, OtherRow thinking) {

    Optional<OtherRow> of(Mode mode) {
      return Optional.ofNullable(
          switch (mode) {
            case FAST -> fast;
            case THINKING -> thinking;
          });
    }
  }
}
