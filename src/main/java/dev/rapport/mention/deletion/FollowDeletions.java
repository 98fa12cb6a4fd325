package dev.rapport.mention.deletion;

import dev.rapport.mention.PostLookup;
import dev.rapport.mention.PostLookup.Looked;
import dev.rapport.mention.PostLookups;
import dev.rapport.mention.deletion.HeldTexts.Held;
import dev.rapport.mention.deletion.HeldTexts.Purged;
import dev.rapport.post.PostRef;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks up again what is held, a batch at a time and so spread over the day, and purges what its
 * platform says is gone. Only what the platform says of this very post counts; silence does not.
 */
@ApplicationScoped
public class FollowDeletions {

  /** Why a text goes whose post is no more; the record tells it from what operators take out. */
  public static final String GONE = "the post is gone on its platform";

  private static final String OUTDATED = "held for as long as it may be";

  private final HeldTexts texts;
  private final PostLookups lookups;
  private final Clock clock;
  private final MeterRegistry meters;

  /** When a platform may be asked again that could not be read. */
  private final Map<String, Instant> pauses = new ConcurrentHashMap<>();

  FollowDeletions(HeldTexts texts, PostLookups lookups, Clock clock, MeterRegistry meters) {
    this.texts = texts;
    this.lookups = lookups;
    this.clock = clock;
    this.meters = meters;
  }

  /** One batch of each platform. Idempotent; to be called every half a minute or so. */
  public void look() {
    for (PostLookup lookup : lookups) {
      if (!clock.instant().isBefore(pauses.getOrDefault(lookup.platform(), Instant.MIN))) {
        look(lookup);
      }
    }
  }

  private void look(PostLookup lookup) {
    List<Held> current = new ArrayList<>();
    for (Held held : texts.due(lookup.platform(), lookup.batch())) {
      if (held.outdated()) {
        purge(held, OUTDATED);
      } else {
        current.add(held);
      }
    }
    if (!current.isEmpty()) {
      look(lookup, current);
    }
  }

  private void look(PostLookup lookup, List<Held> held) {
    switch (lookup.lookUp(held.stream().map(Held::latest).toList())) {
      case Looked.Told told -> follow(held, told);
      case Looked.Unreadable unreadable ->
          pauses.put(lookup.platform(), clock.instant().plus(unreadable.retryAfter()));
    }
  }

  private void follow(List<Held> held, Looked.Told told) {
    List<PostRef> seen = new ArrayList<>();
    List<PostRef> unclear = new ArrayList<>();
    for (Held each : held) {
      if (told.gone().contains(each.latest())) {
        purge(each, GONE);
      } else {
        (told.there().contains(each.latest()) ? seen : unclear).add(each.mention());
      }
    }
    texts.seen(seen);
    texts.unclear(unclear);
  }

  private void purge(Held held, String why) {
    switch (texts.purge(held.mention(), why)) {
      case Purged.DONE -> meters.counter("rapport.texts.purged", "why", why).increment();
      case Purged.NOTHING -> {
        // Somebody was faster.
      }
      case Purged.BUSY -> texts.unclear(List.of(held.mention()));
    }
  }
}
