package dev.rapport.reply.prompt;

import dev.rapport.reply.prompt.PromptName.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Has every placeholder that it needs, the fence's marker among them, and no unknown one. */
final class PlaceholdersProbe implements PromptProbe {

  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  private static final Set<String> IN_REPLY =
      Set.of("persona", "stance", "language", "marker", "with-knowledge", "facts");

  private static final Map<PromptName, Set<String>> NEEDED =
      Map.of(
          PromptName.SETTLE,
          Set.of("marker", "emotions"),
          PromptName.RETELL,
          Set.of("marker", "from", "to"));

  private static final Set<String> ALSO_IN_REPLY = Set.of("length", "intent", "without-knowledge");

  @Override
  public String name() {
    return "placeholders";
  }

  @Override
  public Optional<String> objection(PromptText text) {
    Set<String> needed = needed(text.name());
    if (needed == null) {
      return Optional.of("is none that models are asked by");
    }
    Set<String> unknown = found(text.text());
    Optional<String> lacking =
        needed.stream().sorted().filter(it -> !unknown.remove(it)).findFirst();
    if (text.name().asksForReply()) {
      unknown.removeAll(ALSO_IN_REPLY);
    }
    return lacking
        .map(it -> "lacks " + OPEN + it + CLOSE)
        .or(() -> unknown.stream().findFirst().map(it -> "has a placeholder that nothing fills"));
  }

  /** Null for a prompt that nobody asks by. */
  private static Set<String> needed(PromptName name) {
    if (name.asksForReply()) {
      return IN_REPLY;
    }
    return name.kind() == Kind.PERSONA ? Set.of() : NEEDED.get(name);
  }

  /** One that is not closed has no name. */
  private static Set<String> found(String text) {
    Set<String> names = new TreeSet<>();
    int open = text.indexOf(OPEN);
    while (open >= 0) {
      int start = open + OPEN.length();
      int close = text.indexOf(CLOSE, start);
      names.add(close < 0 ? "" : text.substring(start, close));
      open = close < 0 ? -1 : text.indexOf(OPEN, close);
    }
    return names;
  }
}
