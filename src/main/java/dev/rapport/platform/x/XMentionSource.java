package dev.rapport.platform.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.mention.MentionSource;
import dev.rapport.platform.x.XAccount.Identity;
import dev.rapport.platform.x.XPostReader.Unfit;
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
import org.jboss.logging.Logger;

/**
 * Mentions on X, by polling. X pages from the newest backwards and keeps 800, so all pages are read
 * before anything of them is handed on, and handed on oldest first. It lists some mentions late, so
 * a while behind the cursor is read again now and then.
 */
@Singleton
public class XMentionSource implements MentionSource {

  private static final Logger LOG = Logger.getLogger(XMentionSource.class);
  private static final int PAGE = 100;

  /** X keeps 800 mentions: eight pages. */
  private static final int PAGES = 8;

  private final XApi reader;
  private final XAccount account;
  private final XConfig config;
  private final Clock clock;
  private Instant readAgainAt = Instant.MIN;

  XMentionSource(XClients clients, XAccount account, XConfig config, Clock clock) {
    this.reader = clients.reader();
    this.account = account;
    this.config = config;
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
  public Fetched fetch(Optional<String> cursor) {
    return switch (account.identity()) {
      case Identity.Known known -> fetch(known.us(), cursor, since(cursor));
      case Identity.Unknown unknown -> new Fetched.Unavailable(unknown.why(), unknown.retryAfter());
    };
  }

  private Optional<String> since(Optional<String> cursor) {
    Instant now = clock.instant();
    if (cursor.isEmpty() || config.overlap().isZero() || now.isBefore(readAgainAt)) {
      return cursor;
    }
    readAgainAt = now.plus(config.overlapInterval());
    return cursor.map(id -> Snowflake.earlier(id, config.overlap()));
  }

  private Fetched fetch(Author us, Optional<String> cursor, Optional<String> since) {
    List<Post> posts = new ArrayList<>();
    Optional<String> newest = cursor;
    String token = null;
    for (int page = 0; page < PAGES; page++) {
      switch (ask(us.id(), since.orElse(null), token)) {
        case XAnswer.Ok ok -> {
          try {
            posts.addAll(XPostReader.page(ok.body()));
          } catch (Unfit e) {
            return new Fetched.Broken(e.getMessage(), ok.body().toString());
          }
          JsonNode meta = ok.body().path("meta");
          newest = newest(newest, meta.path("newest_id").asText(""));
          token = meta.path("next_token").asText(null);
        }
        case XAnswer.Broken broken -> {
          return new Fetched.Broken(broken.why(), broken.body());
        }
        case XAnswer.Failed failed -> {
          return new Fetched.Unavailable(failed.why(), failed.retryAfter());
        }
      }
      if (token == null) {
        break;
      }
    }
    if (token != null) {
      LOG.warnf("more than %d mentions since the last read; X shows no older ones", PAGE * PAGES);
    }
    Collections.reverse(posts);
    return new Fetched.Page(us, posts, newest);
  }

  private XAnswer ask(String id, String since, String token) {
    String expansions = config.resolveAuthors() ? "author_id" : null;
    return reader.mentions(id, new XApi.Page(since, token, XPostReader.FIELDS), expansions);
  }

  private static Optional<String> newest(Optional<String> before, String id) {
    return id.isEmpty()
        ? before
        : Optional.of(before.map(old -> Snowflake.later(old, id)).orElse(id));
  }
}
