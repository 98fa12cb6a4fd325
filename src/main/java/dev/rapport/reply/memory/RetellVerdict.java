package dev.rapport.reply.memory;

import dev.rapport.post.Sha256;
import dev.rapport.reply.Approach;
import dev.rapport.reply.ReplyWriter.Written;
import dev.rapport.reply.memory.CoreTranslator.Translated;
import dev.rapport.reply.memory.RetellBank.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells a verdict to one more asker: in their language, in the tone in which they are met, in a
 * text that nobody was told before.
 */
@ApplicationScoped
class RetellVerdict {

  /** For whoever writes emoji themselves. */
  private static final List<String> EMOJI = List.of(" 🙂", " 🔎", " 📌");

  private final AnswerMemory memory;
  private final CoreTranslator translator;
  private final MemoryConfig config;

  RetellVerdict(AnswerMemory memory, CoreTranslator translator, MemoryConfig config) {
    this.memory = memory;
    this.translator = translator;
    this.config = config;
  }

  /** True when there are words for how this asker is to be met. */
  boolean canMeet(Approach asker) {
    return RetellBank.words(asker.language())
        .flatMap(words -> words.in(asker.stance().stance()))
        .isPresent();
  }

  /**
   * Anything but {@link Recall.NotOurs}. It may cost money, where the verdict is in another
   * language and this is the first to ask in theirs.
   */
  Recall retell(QuestionKey key, RememberedVerdict verdict, Approach asker) {
    if (verdict.language().equals(asker.language())) {
      return told(
          key, verdict, new Translated(Optional.of(verdict.core()), BigDecimal.ZERO), asker);
    }
    return switch (memory.translation(key, asker.language(), config.patience())) {
      case Found.Known<String> core ->
          told(key, verdict, new Translated(Optional.of(core.value()), BigDecimal.ZERO), asker);
      case Found.Writing<String> writing -> new Recall.Wait(config.patience().dividedBy(4));
      case Found.Free<String> free -> told(key, verdict, translate(key, verdict, asker), asker);
    };
  }

  private Translated translate(QuestionKey key, RememberedVerdict verdict, Approach asker) {
    Translated translated = translator.translate(verdict.core(), verdict.language(), asker);
    Optional<String> core = translated.core().filter(it -> agrees(key, verdict, it, asker));
    core.ifPresent(it -> memory.translated(key, asker.language(), it));
    return new Translated(core, translated.costUsd());
  }

  /** A yes that became a no, or may have, is worse than to answer anew. */
  private static boolean agrees(
      QuestionKey key, RememberedVerdict verdict, String core, Approach asker) {
    Optional<Stand> stand = Stand.clear(verdict.core(), verdict.language());
    return key.question() != Question.Known.TRUTH
        || stand.isPresent() && stand.equals(Stand.clear(core, asker.language()));
  }

  private Recall told(QuestionKey key, RememberedVerdict verdict, Translated core, Approach asker) {
    return core.core()
        .flatMap(it -> fresh(key, it, asker))
        .<Recall>map(text -> new Recall.Told(answer(text, verdict, core.costUsd())))
        .orElseGet(() -> new Recall.Ask(core.costUsd()));
  }

  private static Written.Answer answer(String text, RememberedVerdict verdict, BigDecimal costUsd) {
    String why = "remembered from the answer to " + verdict.from();
    return new Written.Answer(text, verdict.model(), costUsd, verdict.sources(), why);
  }

  private Optional<String> fresh(QuestionKey key, String core, Approach asker) {
    return RetellBank.words(asker.language()).stream()
        .flatMap(words -> texts(words, core, asker))
        .filter(asker.limits()::fits)
        .filter(text -> memory.tell(key, Sha256.hex(text), asker.mention().root()))
        .findFirst();
  }

  /** All that there are; each asker begins elsewhere. */
  private static Stream<String> texts(Words words, String core, Approach asker) {
    int from = Math.floorMod(asker.mention().root().hashCode(), 997);
    return words.in(asker.stance().stance()).stream()
        .flatMap(
            frame ->
                IntStream.range(0, frame.size())
                    .map(n -> (from + n) % frame.size())
                    .mapToObj(n -> frame.around(core, words.join(), n) + emoji(asker, n)));
  }

  private static String emoji(Approach asker, int n) {
    return asker.reading().register().emoji() > 0 ? EMOJI.get(n % EMOJI.size()) : "";
  }
}
