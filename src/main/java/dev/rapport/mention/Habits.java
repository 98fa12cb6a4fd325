package dev.rapport.mention;

import dev.rapport.post.Post;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the authors of one page have been taking turns with us, kept true while the page is judged.
 * Lives for one page on one thread.
 */
public final class Habits {

  private final Set<String> answered;
  private final Set<String> paired;
  private final List<Said> lately;
  private final Map<String, Turns> turns;

  /**
   * @param answered ids of those among the authors known as bots who were ever accepted
   * @param paired author ids that count as bots for the time being
   * @param lately what the authors said lately and was accepted
   * @param turns what came before, by the id of a reply of ours that the page answers
   */
  public Habits(
      Set<String> answered, Set<String> paired, List<Said> lately, Map<String, Turns> turns) {
    this.answered = new HashSet<>(answered);
    this.paired = Set.copyOf(paired);
    this.lately = new ArrayList<>(lately);
    this.turns = Map.copyOf(turns);
  }

  boolean answeredBefore(Post post) {
    return answered.contains(post.author().id());
  }

  boolean isPaired(Post post) {
    return paired.contains(post.author().id());
  }

  /** True when the author said the same since then. */
  boolean saidSince(Post post, Instant since) {
    String words = words(post.text());
    return lately(post, since).anyMatch(said -> words(said.text()).equals(words));
  }

  /** True when the author spoke to the same post since then. */
  boolean addressedSince(Post post, Instant since) {
    return lately(post, since)
        .anyMatch(said -> said.targets().stream().anyMatch(post.targets()::contains));
  }

  /** The turns before this one; empty when it answers no reply of ours to the same author. */
  Optional<Turns> turnsBefore(Post post) {
    return post.inReplyTo()
        .map(turns::get)
        .filter(before -> before.author().equals(post.author().id()));
  }

  void accepted(Post post, Instant now) {
    answered.add(post.author().id());
    lately.add(new Said(post.author().id(), post.text(), post.targets(), now));
  }

  private Stream<Said> lately(Post post, Instant since) {
    return lately.stream()
        .filter(said -> said.author().equals(post.author().id()) && said.at().isAfter(since));
  }

  /** Whom somebody tags, and how they set it, makes no other words. */
  private static String words(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("@\\w+", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /**
   * Something that was accepted.
   *
   * @param text with its tags
   * @param targets the posts that it spoke to
   * @param at when it came in
   */
  public record Said(String author, String text, List<String> targets, Instant at) {}

  /**
   * What led to a reply of ours.
   *
   * @param author whom it answers
   * @param answeredAt when it was out
   * @param quick how many turns of the author's before it, without a slower one between, came
   *     quickly after a reply of ours
   */
  public record Turns(String author, Instant answeredAt, int quick) {}
}
