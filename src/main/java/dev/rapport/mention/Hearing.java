package dev.rapport.mention;

import dev.rapport.mention.MentionSource.Fetched.Broken;
import dev.rapport.mention.MentionSource.Fetched.Page;
import dev.rapport.post.Author;
import dev.rapport.post.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * One turn's ear at a feed. Who reads from the platform must not wait for the record, because a
 * slow reader is cut off, so what is heard goes through a queue and is kept by as much as is there.
 */
final class Hearing implements MentionFeed.Ear {

  private static final Logger LOG = Logger.getLogger(Hearing.class);

  /** Some seconds of the most that X sends, 250 posts a second. */
  private static final int MOST_WAITING = 10_000;

  private static final int AT_ONCE = 100;
  private static final long LOOK_AGAIN_MILLIS = 100;

  private final MentionFeed feed;
  private final BooleanSupplier wanted;
  private final KeepMentions keep;
  private final PlatformVitals vitals;
  private final Quarantine quarantine;
  private final BlockingQueue<Told> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
  private volatile boolean over;

  private record Told(Author account, Post post) {}

  Hearing(
      MentionFeed feed,
      BooleanSupplier wanted,
      KeepMentions keep,
      PlatformVitals vitals,
      Quarantine quarantine) {
    this.feed = feed;
    this.wanted = wanted;
    this.keep = keep;
    this.vitals = vitals;
    this.quarantine = quarantine;
  }

  @Override
  public boolean listening() {
    return wanted.getAsBoolean();
  }

  @Override
  public void opened() {
    vitals.feedOpened(feed.platform());
  }

  @Override
  public void closed(String why) {
    vitals.feedClosed(feed.platform(), why);
  }

  @Override
  public void heard(Author account, List<Post> posts) {
    for (Post post : posts) {
      if (!waiting.offer(new Told(account, post))) {
        feed.missed();
      }
    }
  }

  @Override
  public void puzzled(Broken broken) {
    try {
      quarantine.told(feed.platform(), broken);
    } catch (RuntimeException e) {
      LOG.warnf("what %s sent cannot be put aside now: %s", feed.platform(), e.toString());
    }
  }

  /** Nothing more is heard; what waits is still kept. */
  void end() {
    over = true;
  }

  /** Keeps what is heard, until the end. */
  void keepOn() {
    try {
      while (!over || !waiting.isEmpty()) {
        Told first = waiting.poll(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        if (first != null) {
          List<Told> told = new ArrayList<>(List.of(first));
          waiting.drainTo(told, AT_ONCE - 1);
          keep(told);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The record may be out of reach for a while; the feed must outlive that. */
  private void keep(List<Told> told) {
    List<Post> posts = told.stream().map(Told::post).toList();
    try {
      keep.heard(feed.platform(), new Page(told.getFirst().account(), posts, Optional.empty()));
    } catch (RuntimeException e) {
      LOG.warnf("what %s told cannot be stored now: %s", feed.platform(), e.toString());
      feed.missed();
    }
  }
}
