package dev.rapport.reply.prompt;

import java.util.List;

/** The record, as the texts need it that models are told. Every call is one committed step. */
public interface PromptRecord {

  /**
   * Makes texts live without anybody's approval: all of them where the record has none at all, and
   * otherwise {@link PromptName#REPLY} and the like if they have no version yet. Idempotent.
   */
  void install(List<PromptText> first);

  /** What is live and what is proposed, the newest first. */
  List<PromptVersion> current();

  /** One of those as it is now; as it was, where it is none of them any more. */
  default PromptVersion now(PromptVersion before) {
    return current().stream().filter(it -> it.id() == before.id()).findFirst().orElse(before);
  }

  /** Versions of one text, the newest proposal first, at most so many. */
  List<PromptVersion> history(PromptName name, int max);

  /**
   * @return false when the same text waits already
   */
  boolean propose(Proposal proposal);

  /**
   * Makes a proposal live and retires what was.
   *
   * @return false when it waits no more
   */
  boolean approve(PromptVersion proposed, String by);

  /**
   * Makes an earlier version live again, and what is live rolled back.
   *
   * @param override why it may hold a banned phrase; empty when it does not
   * @return false when one of them is not what it was
   */
  boolean rollBack(PromptVersion live, PromptVersion earlier, String by, String override);

  /**
   * What somebody wants to become live.
   *
   * @param probes what the probes said
   * @param override why it may hold a banned phrase; empty when it does not
   */
  record Proposal(PromptText text, String by, String probes, String override) {}
}
