package dev.rapport.reply.gate;

import dev.rapport.post.Tag;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Speaks under no other name than the account's and the persona's: who talks a model into a part
 * has it introduce itself. Only where names are written with a capital, and other words after such
 * a phrase are not.
 */
final class NotSomebodyElseGate implements OutputGate {

  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "(?<![\\p{L}'’])(?:I am|I['’]m|[Mm]y name is|[Cc]all me|[Mm]ein Name ist|[Ss]oy|[Mm]e llamo"
              + "|[Jj]e suis|[Jj]e m['’]appelle|[Mm]i chiamo|[Ss]ou|[Mm]eu nome é|[Мм]еня зовут)"
              + "\\s+(?:now |the |ahora |el |la |maintenant )?(\\p{Lu}\\p{L}{2,})");

  private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

  /** What a bot may call itself, and words that are written with a capital for other reasons. */
  private static final Set<String> FREE = Set.of("rapport", "bot", "software", "sorry");

  @Override
  public String name() {
    return "not-somebody-else";
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    boolean other =
        candidate.told().isPresent()
            && INTRODUCTION
                .matcher(candidate.whole())
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .anyMatch(name -> !FREE.contains(name) && !isOurs(candidate, name));
    return other ? Optional.of("introduces itself as somebody else") : Optional.empty();
  }

  /** The account's name, or one of the persona's. */
  private static boolean isOurs(Candidate candidate, String name) {
    Stream<String> handles = candidate.mention().tags().stream().map(Tag::handle);
    Stream<String> own =
        candidate.told().stream().flatMap(told -> NO_LETTERS.splitAsStream(told.name()));
    return Stream.concat(handles, own).anyMatch(name::equalsIgnoreCase);
  }
}
