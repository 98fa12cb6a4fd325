package dev.rapport.reply;

/** What operators write for the answers: the tone policy, the prompts and the persona. */
public final class ReplyFiles {

  private ReplyFiles() {}

  /**
   * Reads them all.
   *
   * @throws IllegalArgumentException with one line that names the file and what is wrong in it
   */
  public static void check(ReplyConfig config) {
    TonePolicyFile.read(config.policyFile());
    PromptTemplate.read(config.promptFile(), config.personaFile());
    SettlePrompt.read(config.settlePromptFile());
  }
}
