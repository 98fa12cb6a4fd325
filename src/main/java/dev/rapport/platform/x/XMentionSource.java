package dev.rapport.platform.x;

import dev.rapport.mention.MentionSource;
import dev.rapport.platform.x.PageWalk.Walked;
import dev.rapport.platform.x.XAccount.Identity;
import dev.rapport.platform.x.XCursor.Gap;
import dev.rapport.post.Author;
import dev.rapport.post.Post;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Mentions on X, by polling. X pages from the newest backwards and keeps 800, so all pages are read
 * before anything of them is handed on, and handed on oldest first. It lists some mentions late, so
 * a while behind the cursor is read again now and then. Where the pages end before what was read
 * last, there is a gap, which {@link XBackfill} fills step by step.
 */
@Singleton
public class XMentionSource implements MentionSource {

  /** X keeps 800 mentions: eight pages. */
  private static final int PAGES = 8;

  private final XApi reader;
  private final XAccount account;
  private final XConfig config;
  private final XFeedStatus feed;
  private final XBackfill backfill;
  private final XMeter meter;
  private final Clock clock;
  private Instant readAgainAt = Instant.MIN;

  XMentionSource(
      XClients clients,
      XAccount account,
      XConfig config,
      XFeedStatus feed,
      XBackfill backfill,
      XMeter meter,
      Clock clock) {
    this.reader = clients.reader();
    this.meter = meter;
    this.account = account;
    this.config = config;
    this.feed = feed;
    this.backfill = backfill;
    this.clock = clock;
  }

  @Override
  public String platform() {
    return XPostReader.PLATFORM;
  }

  @Override
  public Duration interval() {
    return config.pollInterval();
  }

  @Override
  public boolean costs() {
    return meter.readingCosts();
  }

  @Override
  public Fetched fetch(Optional<String> cursor) {
    Optional<XCursor> before = XCursor.read(cursor);
    if (before.flatMap(XCursor::gap).isEmpty() && !feed.isReadDue()) {
      return new Fetched.NotDue();
    }
    return switch (account.identity()) {
      case Identity.Known known -> fetch(known.us(), before);
      case Identity.Unknown unknown -> new Fetched.Unavailable(unknown.why(), unknown.retryAfter());
    };
  }

  private Fetched fetch(Author us, Optional<XCursor> before) {
    feed.readBegins();
    Optional<String> since = since(before.map(XCursor::newest));
    return switch (PageWalk.walk(token -> ask(us, since, token), XPostReader::page, PAGES)) {
      case Walked.Done<Post> done -> page(us, before, done);
      case Walked.Failed<Post> failed -> {
        feed.missed();
        yield unread(failed.why());
      }
    };
  }

  private static Fetched unread(XAnswer.Failed why) {
    return why instanceof XAnswer.Broken broken
        ? new Fetched.Broken(broken.why(), broken.body())
        : new Fetched.Unavailable(why.why(), why.retryAfter());
  }

  private Fetched page(Author us, Optional<XCursor> before, Walked.Done<Post> read) {
    XBackfill.Step step = backfill.step(gap(before, read));
    List<Post> posts = new ArrayList<>(read.found());
    posts.addAll(step.posts());
    Collections.reverse(posts);
    Optional<XCursor> after = newest(before, read.found()).map(id -> new XCursor(id, step.left()));
    return new Fetched.Page(us, posts, after.map(XCursor::text));
  }

  private Optional<String> since(Optional<String> newest) {
    Instant now = clock.instant();
    if (newest.isEmpty() || config.overlap().isZero() || now.isBefore(readAgainAt)) {
      return newest;
    }
    readAgainAt = now.plus(config.overlapInterval());
    return newest.map(id -> Snowflake.earlier(id, config.overlap()));
  }

  /** A gap that was open before, and one that opens because all of X's pages were new to us. */
  private static Optional<Gap> gap(Optional<XCursor> before, Walked.Done<Post> read) {
    Optional<Gap> open = before.flatMap(XCursor::gap);
    if (before.isEmpty() || read.pages() < PAGES || read.found().isEmpty()) {
      return open;
    }
    Gap fresh = new Gap(before.get().newest(), read.found().getLast().ref().id());
    return fresh.isEmpty() ? open : Optional.of(open.map(fresh::and).orElse(fresh));
  }

  private XAnswer ask(Author us, Optional<String> since, String token) {
    String expansions = config.resolveAuthors() ? "author_id" : null;
    XApi.Page page = new XApi.Page(since.orElse(null), token, XPostReader.FIELDS);
    return reader.mentions(us.id(), page, expansions);
  }

  private static Optional<String> newest(Optional<XCursor> before, List<Post> posts) {
    Optional<String> old = before.map(XCursor::newest);
    return posts.stream()
        .map(post -> post.ref().id())
        .reduce(Snowflake::later)
        .map(id -> old.map(known -> Snowflake.later(known, id)).orElse(id))
        .or(() -> old);
  }
}
