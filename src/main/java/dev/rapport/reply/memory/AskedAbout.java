package dev.rapport.reply.memory;

import dev.rapport.post.PostRef;
import dev.rapport.reply.grounding.Passage;
import java.util.List;

/** What a question is about. */
public sealed interface AskedAbout {

  /** Tells it from everything else that can be asked about. */
  String id();

  /**
   * The post that the mention replies to.
   *
   * @param textSha256 of its text, so that an edit makes another; empty where nobody here holds it
   */
  record Parent(PostRef post, String textSha256) implements AskedAbout {

    @Override
    public String id() {
      return "post " + post + " " + textSha256;
    }
  }

  /**
   * What the operator wrote down about it.
   *
   * @param sha256s of the passages, sorted; never empty
   */
  record Knowledge(List<String> sha256s) implements AskedAbout {

    public Knowledge {
      sha256s = List.copyOf(sha256s);
    }

    static Knowledge of(List<Passage> passages) {
      return new Knowledge(passages.stream().map(Passage::sha256).sorted().toList());
    }

    @Override
    public String id() {
      return "knowledge " + String.join(" ", sha256s);
    }
  }
}
