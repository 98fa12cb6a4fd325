package dev.rapport.mention.money;

import dev.rapport.post.OnPlatform;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** A platform that counts what is read itself, and tells. */
public interface UsageSource extends OnPlatform {

  /** How often it is worth asking; zero for never. */
  Duration interval();

  /** Asks. Empty when it does not tell us, for whatever reason. Never throws. */
  Optional<Told> read();

  /**
   * @param posts read since then
   * @param cap how many may be read, 0 when it does not say
   * @param since the day on which it began to count
   */
  record Told(long posts, long cap, LocalDate since) {}
}
