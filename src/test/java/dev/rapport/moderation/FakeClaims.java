package dev.rapport.moderation;

import dev.rapport.post.PostRef;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Claims in memory that never run out. */
public final class FakeClaims implements ReviewClaims {

  private final Map<PostRef, Claim> claims = new HashMap<>();

  @Override
  public Claimed claim(PostRef item, String by, Duration length, boolean takeOver) {
    Claim claim = claims.get(item);
    if (claim != null && !claim.by().equals(by) && !takeOver) {
      return new Claimed.Others(claim);
    }
    claims.put(item, new Claim(by, Instant.EPOCH.plus(length)));
    return new Claimed.Yours(Instant.EPOCH.plus(length));
  }

  @Override
  public Optional<PostRef> next(String by, Optional<String> queue, Duration length) {
    return Optional.empty();
  }

  @Override
  public void release(PostRef item, String by) {
    claims.remove(item);
  }

  @Override
  public void skip(PostRef item, String by, Duration length) {
    claims.remove(item);
  }

  @Override
  public Map<PostRef, Claim> current() {
    return Map.copyOf(claims);
  }
}
