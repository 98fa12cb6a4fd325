package dev.rapport.reply.gate;

import static dev.rapport.mention.PostBuilder.post;

import dev.rapport.post.Post;
import dev.rapport.post.TextLimits;
import dev.rapport.reply.Readings;
import dev.rapport.reply.gate.OutputGate.Candidate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Texts for gates to look at; ten characters fit. */
final class Candidates {

  static final Post MENTION = post("1", "@rapport hello").by("alice").build();
  static final Told UNTOLD = new Told(List.of(), List.of());

  private Candidates() {}

  /** A person's. */
  static Candidate of(String text, Optional<String> language) {
    return of(text, MENTION, language, Optional.empty());
  }

  /** A person's, in answer to something. */
  static Candidate byPerson(String text, Post mention) {
    return of(text, mention, Optional.empty(), Optional.empty());
  }

  /** A model's. */
  static Candidate by(String text, Post mention, Told told) {
    return of(text, mention, Optional.of("en"), Optional.of(told));
  }

  private static Candidate of(
      String text, Post mention, Optional<String> language, Optional<Told> told) {
    TextLimits limits = limits(String::length);
    return new Candidate(text, mention, language, told, limits, Readings.analyzer());
  }

  static TextLimits limits(ToIntFunction<String> length) {
    return new TextLimits() {

      @Override
      public String platform() {
        return "x";
      }

      @Override
      public int max() {
        return 10;
      }

      @Override
      public int length(String text) {
        return length.applyAsInt(text);
      }
    };
  }
}
