package dev.rapport.mention;

import dev.rapport.post.Author;
import dev.rapport.post.ConversationId;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.post.Tag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes posts for tests: by default alice's, tagging whom its text tags. */
public final class PostBuilder {

  public static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

  private final String id;
  private final String text;
  private List<String> versions = List.of();
  private String author = "alice";
  private String conversation;
  private Instant createdAt = NOW;
  private String inReplyTo;
  private String quoted;
  private OptionalLong followers = OptionalLong.empty();
  private boolean repost;
  private int prefix;

  private PostBuilder(String id, String text) {
    this.id = id;
    this.text = text;
    this.conversation = id;
  }

  public static PostBuilder post(String id, String text) {
    return new PostBuilder(id, text);
  }

  public PostBuilder by(String author) {
    this.author = author;
    return this;
  }

  public PostBuilder followedBy(long people) {
    this.followers = OptionalLong.of(people);
    return this;
  }

  public PostBuilder in(String conversation) {
    this.conversation = conversation;
    return this;
  }

  public PostBuilder editing(String... versions) {
    this.versions = List.of(versions);
    return this;
  }

  public PostBuilder at(Instant createdAt) {
    this.createdAt = createdAt;
    return this;
  }

  public PostBuilder answering(String post) {
    this.inReplyTo = post;
    return this;
  }

  public PostBuilder quoting(String post) {
    this.quoted = post;
    return this;
  }

  public PostBuilder repost() {
    this.repost = true;
    return this;
  }

  /** The text up to here was put there by the platform. */
  public PostBuilder prefix(String prefix) {
    this.prefix = prefix.length();
    return this;
  }

  public Post build() {
    List<Tag> tags = new ArrayList<>();
    Matcher matcher = Pattern.compile("@(\\w+)").matcher(text);
    while (matcher.find()) {
      tags.add(
          new Tag(matcher.group(1), matcher.start(), matcher.end(), matcher.start() >= prefix));
    }
    return new Post(
        new PostRef("x", id),
        versions,
        new ConversationId("x", conversation),
        new Author("id-" + author, author, followers),
        text,
        createdAt,
        Optional.empty(),
        Optional.ofNullable(inReplyTo),
        Optional.ofNullable(quoted),
        repost,
        tags);
  }
}
