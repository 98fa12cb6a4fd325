package dev.rapport.tone;

/**
 * VADER's rules for what the words around a word do to its valence. Numbers and order are those of
 * the reference, its oddities included, so that scores can be compared with it.
 */
final class VaderContext {

  private static final double CAPS_INCREASE = 0.733;
  private static final double NEGATION = -0.74;
  private static final double NEVER_SO = 1.25;
  private static final double[] FADING = {1.0, 0.95, 0.9};

  private final VaderLexicon lexicon;

  VaderContext(VaderLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The valence of the word at {@code i} in its place; 0 when the lexicon does not know it. */
  double valence(VaderWords words, int i) {
    String word = words.word(i);
    if (!lexicon.knows(word) || lexicon.boost(word) != 0 || startsKindOf(words, i)) {
      return 0;
    }
    double valence = emphasised(afterNo(words, i), words.shouted()[i]);
    for (int back = 1; back <= 3 && back <= i; back++) {
      if (!lexicon.knows(words.word(i - back))) {
        valence += boost(words, i - back, valence) * FADING[back - 1];
        valence = negated(words, i, back, valence);
        valence = back == 3 ? phrased(words, i, valence) : valence;
      }
    }
    return afterLeast(words, i) ? valence * NEGATION : valence;
  }

  private static boolean startsKindOf(VaderWords words, int i) {
    return words.word(i).equals("kind") && words.word(i + 1).equals("of");
  }

  /** "no" before a word of the lexicon negates it, and then says nothing by itself. */
  private double afterNo(VaderWords words, int i) {
    String nearest = words.word(i - 1);
    boolean no =
        nearest.equals("no")
            || words.word(i - 2).equals("no")
            || words.word(i - 3).equals("no") && (nearest.equals("or") || nearest.equals("nor"));
    double own = lexicon.valence(words.word(i));
    if (no) {
      return own * NEGATION;
    }
    return words.word(i).equals("no") && lexicon.knows(words.word(i + 1)) ? 0 : own;
  }

  private static double emphasised(double valence, boolean shouted) {
    if (!shouted) {
      return valence;
    }
    return valence > 0 ? valence + CAPS_INCREASE : valence - CAPS_INCREASE;
  }

  private double boost(VaderWords words, int at, double valence) {
    double boost = lexicon.boost(words.word(at));
    if (boost == 0) {
      return 0;
    }
    double signed = valence < 0 ? -boost : boost;
    if (!words.shouted()[at]) {
      return signed;
    }
    return valence > 0 ? signed + CAPS_INCREASE : signed - CAPS_INCREASE;
  }

  private double negated(VaderWords words, int i, int back, double valence) {
    String far = words.word(i - back);
    String middle = words.word(i - 2);
    String near = words.word(i - 1);
    boolean soOrThis = back > 1 && isSoOrThis(near);
    boolean neverSo =
        back == 2
            ? far.equals("never") && soOrThis
            : back == 3 && (far.equals("never") && isSoOrThis(middle) || soOrThis);
    if (neverSo) {
      return valence * NEVER_SO;
    }
    boolean withoutDoubt =
        back > 1
            && far.equals("without")
            && (near.equals("doubt") || back == 3 && middle.equals("doubt"));
    return !withoutDoubt && lexicon.negates(far) ? valence * NEGATION : valence;
  }

  private static boolean isSoOrThis(String word) {
    return word.equals("so") || word.equals("this");
  }

  /** Phrases around {@code i} that have a valence of their own; wants three words before it. */
  private double phrased(VaderWords words, int i, double valence) {
    double phrased = before(words, i, valence);
    for (int count = 2; count <= 3 && i + count <= words.size(); count++) {
      Double after = lexicon.specialCase(words.phrase(i, count));
      phrased = after == null ? phrased : after;
    }
    return phrased
        + lexicon.boost(words.phrase(i - 3, 3))
        + lexicon.boost(words.phrase(i - 3, 2))
        + lexicon.boost(words.phrase(i - 2, 2));
  }

  private double before(VaderWords words, int i, double valence) {
    int[][] spans = {{i - 1, 2}, {i - 2, 3}, {i - 2, 2}, {i - 3, 3}, {i - 3, 2}};
    for (int[] span : spans) {
      Double special = lexicon.specialCase(words.phrase(span[0], span[1]));
      if (special != null) {
        return special;
      }
    }
    return valence;
  }

  /** "least good" negates, "at least good" and "very least good" do not. */
  private static boolean afterLeast(VaderWords words, int i) {
    String before = words.word(i - 2);
    return words.word(i - 1).equals("least") && !before.equals("at") && !before.equals("very");
  }
}
