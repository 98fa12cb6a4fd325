package dev.rapport.reply;

import dev.rapport.reply.grounding.Knowledge;

/**
 * What operators write for the answers: the tone policy, the prompts, the persona and the
 * knowledge.
 */
public final class ReplyFiles {

  private ReplyFiles() {}

  /**
   * Reads them all.
   *
   * @throws IllegalArgumentException with one line that names the file and what is wrong in it
   */
  public static void check(ReplyConfig config) {
    TonePolicyFile.read(config.policyFile());
    PromptTemplate template = PromptTemplate.read(config.promptFile(), config.personaFile());
    if (!Knowledge.read(config.knowledgeFolder()).isEmpty() && !template.tellsOfKnowledge()) {
      throw new IllegalArgumentException(
          config.promptFile()
              + " lacks a line that begins with {{with-knowledge}} and has {{facts}}");
    }
    SettlePrompt.read(config.settlePromptFile());
  }
}
