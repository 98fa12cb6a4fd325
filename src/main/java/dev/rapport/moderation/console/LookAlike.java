package dev.rapport.moderation.console;

import dev.rapport.mention.AccountConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;

/**
 * Says whose handle looks like ours, for a reviewer to see: somebody may be playing us. Handles are
 * letters, digits and underscores, so what can be mistaken for something else is a short list.
 */
@Named("lookAlike")
@ApplicationScoped
public class LookAlike {

  private final String ours;

  LookAlike(AccountConfig account) {
    this.ours = account.handle();
  }

  /** True when it is another handle that reads like ours. */
  public boolean is(String handle) {
    return !handle.equalsIgnoreCase(ours) && seen(handle).equals(seen(ours));
  }

  /** What a hasty eye makes of it. */
  private static String seen(String handle) {
    return handle
        .toLowerCase(Locale.ROOT)
        .replace("_", "")
        .replace("rn", "m")
        .replace("vv", "w")
        .replace("cl", "d")
        .replace('0', 'o')
        .replace('1', 'l')
        .replace('i', 'l')
        .replace('3', 'e')
        .replace('4', 'a')
        .replace('5', 's')
        .replace('8', 'b');
  }
}
