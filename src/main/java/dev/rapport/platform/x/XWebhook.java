package dev.rapport.platform.x;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.mention.KeepMentions;
import dev.rapport.mention.MentionSource.Fetched.Broken;
import dev.rapport.mention.MentionSource.Fetched.Page;
import dev.rapport.mention.Quarantine;
import dev.rapport.platform.x.XAccount.Identity;
import dev.rapport.reaction.ObserveReactions;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Takes in one event of X's at a time. Signed by X or not looked at; stored before it is
 * acknowledged; a second delivery changes nothing.
 */
@Singleton
class XWebhook {

  private final XAccount account;
  private final KeepMentions keep;
  private final Quarantine quarantine;
  private final ObserveReactions observe;
  private final XMeter meter;
  private final RecentIds handled = new RecentIds(10_000);
  private final ObjectMapper mapper = new ObjectMapper();

  XWebhook(
      XAccount account,
      KeepMentions keep,
      Quarantine quarantine,
      ObserveReactions observe,
      XMeter meter) {
    this.meter = meter;
    this.account = account;
    this.keep = keep;
    this.quarantine = quarantine;
    this.observe = observe;
  }

  /**
   * Returns whether it is dealt with; false when it cannot be stored now.
   *
   * @param body as it came, its signature checked
   */
  boolean take(byte[] body) {
    XActivity.Event event = XActivity.read(body, mapper);
    if (event.key().filter(handled::contains).isPresent()) {
      return true;
    }
    meter.event(event);
    boolean done = take(event.activity(), body);
    if (done) {
      event.key().ifPresent(handled::add);
    }
    return done;
  }

  private boolean take(XActivity activity, byte[] body) {
    return switch (activity) {
      case XActivity.Spoke spoke -> keep(spoke);
      case XActivity.Reacted reacted -> {
        observe.lookSoon(reacted.post());
        yield true;
      }
      case XActivity.Other other -> putAside("an event of the type " + other.type(), body);
      case XActivity.Puzzle puzzle -> putAside(puzzle.what(), body);
    };
  }

  private boolean keep(XActivity.Spoke spoke) {
    return switch (account.identity()) {
      case Identity.Known known -> {
        Page page = new Page(known.us(), List.of(spoke.post()), Optional.empty());
        keep.heard(XPostReader.PLATFORM, page);
        yield true;
      }
      case Identity.Unknown unknown -> false;
    };
  }

  private boolean putAside(String what, byte[] body) {
    quarantine.told(
        XPostReader.PLATFORM, new Broken(what, new String(body, StandardCharsets.UTF_8)));
    return true;
  }
}
