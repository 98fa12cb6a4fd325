package dev.rapport.tone;

import dev.rapport.tone.ToneReading.Sentiment;

/** Insults, swearing and hate: by the word lists, and as learned; the worse of both. */
final class HostilityBlend {

  /** Hate is hardly ever put so kindly that nothing in it offends. */
  private static final double INOFFENSIVE = 0.25;

  private static final int FEW_WORDS = 4;

  /** Just not heard. */
  private static final double DOUBTED = 0.45;

  private HostilityBlend() {}

  /** 0 to 1. */
  static double offensive(ParsedText text, Sentiment sentiment, HeadReading learned) {
    double rules = HostilityReader.offensive(text, sentiment);
    double felt = learned.score("offensive").orElse(0);
    return Math.max(rules, rules == 0 && isSlight(text) ? Math.min(DOUBTED, felt) : felt);
  }

  /** A few words, or a joke: too little to hear an insult in that no list knows. */
  private static boolean isSlight(ParsedText text) {
    return text.shape().words() <= FEW_WORDS || text.strength(CueFamily.AMUSEMENT) >= 0.5;
  }

  /** 0 to 1. */
  static double hate(ParsedText text, HeadReading learned) {
    boolean offends = learned.score("offensive").orElse(0) >= INOFFENSIVE;
    double felt = learned.score("hate").orElse(0);
    return Math.max(HostilityReader.hate(text), offends ? felt : Math.min(DOUBTED, felt));
  }
}
