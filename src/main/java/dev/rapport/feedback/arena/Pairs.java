package dev.rapport.feedback.arena;

import dev.rapport.feedback.arena.rating.Preference;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.reply.Draft;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The record, as to pairs of texts and what people say of them. Every change is one step. */
public interface Pairs {

  /** Mentions whose draft was replaced or edited since then, as far as their words are held. */
  List<Rivals> rivalsSince(Instant since);

  /** A mention with its last draft; empty when its words are not held, or a person wrote it. */
  Optional<Drafted> drafted(PostRef mention);

  /**
   * Keeps a pair and, of an edit, that its editor preferred it.
   *
   * @return false when it is known, or the mention's words are not held any more
   */
  boolean add(NewPair pair);

  /**
   * What somebody should judge next: nothing of their own, nothing twice; first what too few have
   * judged. Of five pairs one is for two people, to see whether they agree.
   */
  Optional<Pair> next(String rater);

  Optional<Pair> find(long pair);

  Taken judge(long pair, Judgement judgement);

  /** Pairs that our own score has said nothing about, oldest first. */
  List<Unscored> unscored(int max);

  /** Keeps what our own score says; once for each pair. */
  void score(long pair, Preference preference);

  /** All that was judged, in the order of its first judgement. */
  List<JudgedPair> judged();

  /** How many pairs wait for a first blind judgement. */
  int waiting();

  /** Changes with every judgement: what was read stands for as long as this does. */
  String state();

  /** Takes out words of mentions that are purged. */
  void forgetPurged();

  record Drafted(Post post, Draft draft) {}

  /** What became of a judgement. */
  enum Taken {
    DONE,
    /** Nobody judges a pair twice. */
    AGAIN,
    /** Nobody judges what they wrote. */
    OWN,
    /** It never was, or its words are purged. */
    GONE
  }
}
