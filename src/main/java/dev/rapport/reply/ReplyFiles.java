package dev.rapport.reply;

import dev.rapport.reply.grounding.Knowledge;
import dev.rapport.reply.prompt.PromptShelf;
import dev.rapport.reply.prompt.PromptTemplate;
import dev.rapport.reply.variant.Variants;

/**
 * What operators write for the answers: the tone policy, the prompts, the personas, what is asked
 * of those, the variants, and the knowledge.
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
    PromptTemplate voice = PromptShelf.check(config);
    Variants.check(config);
    if (!Knowledge.read(config.knowledgeFolder()).isEmpty() && !voice.tellsOfKnowledge()) {
      throw new IllegalArgumentException(
          config.promptFile()
              + " lacks a line that begins with {{with-knowledge}} and has {{facts}}");
    }
  }
}
