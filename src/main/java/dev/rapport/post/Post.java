package dev.rapport.post;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A public post as its platform gave it, in the words that all stages share. The text is somebody
 * else's and hostile until proven otherwise.
 *
 * @param ref this version of the post; an edit makes a new id on X
 * @param versions the ids of all versions known, oldest first, this one included
 * @param conversation the thread
 * @param author who wrote it
 * @param text the full text, tags included; NUL and broken surrogates arrive here as U+FFFD
 * @param createdAt when this version was written, by the platform's clock
 * @param language the platform's guess as a BCP 47 tag, empty when it has none
 * @param inReplyTo the id of the post it answers
 * @param quoted the id of the post it quotes
 * @param repost true for a bare repost of somebody else's words
 * @param tags every {@code @handle} in the text, in order
 */
public record Post(
    PostRef ref,
    List<String> versions,
    ConversationId conversation,
    Author author,
    String text,
    Instant createdAt,
    Optional<String> language,
    Optional<String> inReplyTo,
    Optional<String> quoted,
    boolean repost,
    List<Tag> tags) {

  public Post {
    quoted = quoted == null ? Optional.empty() : quoted;
    versions = versions.isEmpty() ? List.of(ref.id()) : List.copyOf(versions);
    text = SafeText.storable(text);
    tags = tags.stream().sorted(Comparator.comparingInt(Tag::start)).toList();
  }

  /** A post that quotes nothing. */
  public Post(
      PostRef ref,
      List<String> versions,
      ConversationId conversation,
      Author author,
      String text,
      Instant createdAt,
      Optional<String> language,
      Optional<String> inReplyTo,
      boolean repost,
      List<Tag> tags) {
    this(
        ref,
        versions,
        conversation,
        author,
        text,
        createdAt,
        language,
        inReplyTo,
        Optional.empty(),
        repost,
        tags);
  }

  /** The posts of others that it speaks to: the one it answers, the one it quotes. */
  public List<String> targets() {
    return Stream.of(inReplyTo, quoted).flatMap(Optional::stream).toList();
  }

  /** The first version: what a mention is keyed by, so that an edit is never a second mention. */
  public PostRef root() {
    return new PostRef(ref.platform(), versions.getFirst());
  }

  /**
   * Which version this is, from 0. Not the number of versions: a platform may show an older one
   * after it was edited, with the ids of all.
   */
  public int version() {
    return versions.indexOf(ref.id());
  }

  /** What the author wrote, without the tags; the text that tone is read from. May be empty. */
  public String words() {
    StringBuilder words = new StringBuilder();
    int from = 0;
    for (Tag tag : tags) {
      if (tag.start() >= from && tag.end() <= text.length()) {
        words.append(text, from, tag.start());
        from = tag.end();
      }
    }
    return words.append(text, from, text.length()).toString().replaceAll("\\s+", " ").strip();
  }

  /** True when the author themselves wrote {@code @handle}, in any letter case. */
  public boolean summons(String handle) {
    return tags.stream().anyMatch(tag -> tag.typed() && tag.handle().equalsIgnoreCase(handle));
  }

  /** True when the post answers {@code @handle}: a reply's prefix begins with whom it answers. */
  public boolean answers(String handle) {
    return tags.stream()
        .findFirst()
        .filter(tag -> !tag.typed() && tag.handle().equalsIgnoreCase(handle))
        .isPresent();
  }
}
