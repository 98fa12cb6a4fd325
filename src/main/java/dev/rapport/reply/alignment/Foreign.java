package dev.rapport.reply.alignment;

/** In another language than the asker's: kind words that they cannot read. */
final class Foreign implements Flaw {

  private final Part script = new ScriptMatch();

  @Override
  public Mismatch kind() {
    return Mismatch.FOREIGN;
  }

  @Override
  public double strength(Asked asked, Candidate candidate) {
    return 1 - script.of(asked, candidate);
  }
}
