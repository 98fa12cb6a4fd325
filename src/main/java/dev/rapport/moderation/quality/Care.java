package dev.rapport.moderation.quality;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/**
 * How somebody who reviews wants to be spared.
 *
 * @param blur which texts are blurred until they are revealed
 * @param muted names of rules; what they found something in is offered to others
 * @param breakMinutes after so many minutes over harmful items a break is proposed, 0 to 240; 0 for
 *     never
 */
public record Care(Blur blur, Set<String> muted, int breakMinutes) {

  public static final Care NONE = new Care(Blur.NOTHING, Set.of(), 0);

  private static final int LONGEST = 240;

  public Care {
    muted = Set.copyOf(muted);
    breakMinutes = Math.clamp(breakMinutes, 0, LONGEST);
  }

  /** Which texts are blurred at first. */
  public enum Blur {
    NOTHING,
    /** Where a live rule found something. */
    FLAGGED,
    EVERYTHING;

    /** The name outside the code. */
    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
