package dev.rapport.reply.alignment;

/** How many emoji stand in a text, a sequence that is drawn as one picture counted by its parts. */
final class EmojiCount {

  private EmojiCount() {}

  static int of(String text) {
    return (int) text.codePoints().filter(Character::isEmojiPresentation).count();
  }
}
