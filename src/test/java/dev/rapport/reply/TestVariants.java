package dev.rapport.reply;

import dev.rapport.post.ConversationId;
import dev.rapport.post.Sha256;
import dev.rapport.reply.Draft.Origin;
import dev.rapport.reply.alignment.AlignmentConfig.Weights;
import dev.rapport.reply.variant.Variant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Variants for tests, and who gets them. */
public final class TestVariants {

  /** What is drawn, is drawn for this. */
  public static final Trial TRIAL = new Trial(7, 0.25);

  /** Only how long it is counts. */
  static final Weights BREVITY =
      new Weights() {
        @Override
        public double emotion() {
          return 0;
        }

        @Override
        public double mismatch() {
          return 0;
        }

        @Override
        public double style() {
          return 0;
        }

        @Override
        public double support() {
          return 0;
        }

        @Override
        public double brevity() {
          return 1;
        }
      };

  private TestVariants() {}

  /** One that names nothing but itself. */
  public static Variant named(String name, String hash) {
    return new Variant(name, hash, Optional.empty(), Optional.empty(), Map.of(), Optional.empty());
  }

  /** One that answers as somebody else. */
  public static Variant as(String persona) {
    return new Variant(
        "as-" + persona,
        Sha256.hex(persona),
        Optional.empty(),
        Optional.of(persona),
        Map.of(),
        Optional.empty());
  }

  /** Everybody gets it, and everybody is drawn. */
  public static VariantChoice always(Variant variant) {
    return choosing(() -> variant);
  }

  /** Everybody gets what is said at the time; only other than the settings' is drawn. */
  public static VariantChoice choosing(Supplier<Variant> variant) {
    return new VariantChoice() {
      @Override
      public Chosen choose(ConversationId conversation, Optional<String> before) {
        Variant now = variant.get();
        return new Chosen(now, Optional.of(TRIAL).filter(trial -> !now.isBase()));
      }

      @Override
      public boolean serves(String version) {
        return variant.get().version().equals(version);
      }
    };
  }

  /** The same draft, written by this one. */
  public static Draft wrote(String version, Draft draft) {
    Origin origin = draft.origin();
    return new Draft(
        draft.text(),
        draft.language(),
        draft.reading(),
        draft.stance(),
        draft.mode(),
        new Origin(
            origin.rung(),
            origin.model(),
            origin.persona(),
            origin.prompt(),
            origin.costUsd(),
            version,
            TRIAL),
        draft.gates(),
        draft.sources(),
        draft.reasoning(),
        draft.alignment(),
        draft.claims());
  }
}
