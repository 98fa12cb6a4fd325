package dev.rapport.model;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.stream.Stream;

/**
 * Parts for one intent or subject, as a file has them: {@code openers} and {@code closers} stand
 * instead of the stance's, {@code more-openers} and {@code more-closers} beside them, and what is
 * not given is the stance's.
 */
@JsonNaming(KebabCaseStrategy.class)
record SpecialParts(
    List<String> openers,
    List<String> moreOpeners,
    List<String> cores,
    List<String> closers,
    List<String> moreClosers) {

  /** The parts in full. */
  Parts within(Parts stance) {
    return new Parts(
        merged(openers == null ? stance.openers() : openers, moreOpeners),
        cores,
        merged(closers == null ? stance.closers() : closers, moreClosers));
  }

  private static List<String> merged(List<String> list, List<String> more) {
    return more == null ? list : Stream.concat(more.stream(), list.stream()).distinct().toList();
  }
}
