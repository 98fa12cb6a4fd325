package dev.rapport.reply;

/** What operators write for the answers: the tone policy, the prompt and the persona. */
public final class ReplyFiles {

  private final TonePolicy policy;
  private final PromptTemplate template;

  private ReplyFiles(TonePolicy policy, PromptTemplate template) {
    this.policy = policy;
    this.template = template;
  }

  /**
   * Reads and checks them all.
   *
   * @throws IllegalArgumentException with one line that names the file and what is wrong in it
   */
  public static ReplyFiles read(ReplyConfig config) {
    return new ReplyFiles(
        TonePolicyFile.read(config.policyFile()),
        PromptTemplate.read(config.promptFile(), config.personaFile()));
  }

  TonePolicy policy() {
    return policy;
  }

  PromptTemplate template() {
    return template;
  }
}
