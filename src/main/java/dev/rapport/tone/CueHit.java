package dev.rapport.tone;

/** A cue found in a wording, from {@code start} up to but not including {@code end}. */
record CueHit(Cue cue, int start, int end) {

  boolean is(CueFamily family) {
    return cue.family() == family;
  }

  boolean overlaps(CueHit other) {
    return start < other.end && other.start < end;
  }

  /**
   * True when it lies inside a longer hit of the same family, which then speaks for both; a
   * stronger one still speaks for itself.
   */
  boolean isPartOf(CueHit other) {
    return cue.family() == other.cue.family()
        && other.start <= start
        && end <= other.end
        && other.end - other.start > end - start
        && (is(CueFamily.SENTIMENT) || cue.weight() <= other.cue.weight());
  }
}
