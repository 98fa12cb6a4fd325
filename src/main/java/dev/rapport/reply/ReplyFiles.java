package dev.rapport.reply;

import dev.rapport.reply.grounding.Knowledge;
import java.nio.file.Path;

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
    check(
        PromptTemplate.read(config.promptFile(), config.personaFile()),
        config.knowledgeFolder(),
        config.promptFile());
    SettlePrompt.read(config.settlePromptFile());
  }

  static void check(PromptTemplate template, Path knowledge, Path promptFile) {
    if (!Knowledge.read(knowledge).isEmpty() && !template.tellsOfKnowledge()) {
      throw new IllegalArgumentException(
          promptFile + " lacks a line that begins with {{with-knowledge}} and has {{facts}}");
    }
  }
}
