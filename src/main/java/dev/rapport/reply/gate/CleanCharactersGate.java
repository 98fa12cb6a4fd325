package dev.rapport.reply.gate;

import java.util.Optional;

/**
 * No character that hides, turns or fakes text: controls other than a line break, bidi overrides,
 * zero-width spaces, Unicode tags, private use, halves of surrogate pairs. The joiner inside an
 * emoji, and the joiners that Hindi, Persian and others spell with, are text and stay.
 */
final class CleanCharactersGate implements OutputGate {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  @Override
  public String name() {
    return "clean-characters";
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    return candidate
        .text()
        .codePoints()
        .filter(CleanCharactersGate::isForbidden)
        .mapToObj("holds the character U+%04X"::formatted)
        .findFirst();
  }

  private static boolean isForbidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n';
      case Character.FORMAT -> c != ZERO_WIDTH_JOINER && c != ZERO_WIDTH_NON_JOINER;
      case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
      default -> c == 0xFFFD;
    };
  }
}
