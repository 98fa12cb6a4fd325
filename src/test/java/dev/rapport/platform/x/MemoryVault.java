package dev.rapport.platform.x;

import dev.rapport.mention.TokenVault;
import dev.rapport.mention.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A vault in memory, which can be made to lose the next thing that it is given. */
final class MemoryVault implements TokenVault {

  private final Map<String, Tokens> stored = new HashMap<>();
  private boolean losesTheNext;

  void losesTheNext() {
    losesTheNext = true;
  }

  @Override
  public synchronized Optional<Tokens> read(String owner) {
    return Optional.ofNullable(stored.get(owner));
  }

  @Override
  public synchronized Optional<Tokens> change(
      String owner, UnaryOperator<Optional<Tokens>> change) {
    Optional<Tokens> before = read(owner);
    Optional<Tokens> after = change.apply(before);
    if (losesTheNext && !after.equals(before)) {
      losesTheNext = false;
      throw new IllegalStateException("the database went away");
    }
    after.ifPresent(tokens -> stored.put(owner, tokens));
    return after;
  }
}
