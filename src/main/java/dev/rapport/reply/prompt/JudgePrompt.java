package dev.rapport.reply.prompt;

import dev.rapport.reply.ReplyConfig;
import dev.rapport.reply.prompt.BannedPhrases.BannedPhrase;
import dev.rapport.tone.ToneAnalyzer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Whether a text may become live: puts it to every probe and looks for banned phrases. */
@ApplicationScoped
class JudgePrompt {

  private final PromptShelf shelf;
  private final BannedPhrases banned;
  private final ToneAnalyzer tone;
  private final ReplyConfig config;

  JudgePrompt(PromptShelf shelf, BannedPhrases banned, ToneAnalyzer tone, ReplyConfig config) {
    this.shelf = shelf;
    this.banned = banned;
    this.tone = tone;
    this.config = config;
  }

  /**
   * @param override why it may hold a banned phrase; empty when it may not
   * @return one line that says why not; empty when it may
   */
  Optional<String> objection(PromptText text, String override) {
    return probed(text).or(() -> banned(text, override));
  }

  /** Likewise for a text that was live before, which newer probes do not hold back. */
  Optional<String> banned(PromptText text, String override) {
    return override.isBlank()
        ? banned.list().stream()
            .filter(phrase -> phrase.isIn(text))
            .findFirst()
            .map(phrase -> banned(text, phrase))
        : Optional.empty();
  }

  /** What is said of one that passed. */
  String passed() {
    return probes().size() + " probes passed";
  }

  private Optional<String> probed(PromptText text) {
    for (PromptProbe probe : probes()) {
      Optional<String> objection = probe.objection(text);
      if (objection.isPresent()) {
        return objection.map(
            why -> "%s fails the probe %s: it %s".formatted(text.fullVersion(), probe.name(), why));
      }
    }
    return Optional.empty();
  }

  private static String banned(PromptText text, BannedPhrase phrase) {
    return "%s holds '%s', which %s banned: %s; an override must say why it may come back"
        .formatted(text.fullVersion(), phrase.phrase(), phrase.by(), phrase.why());
  }

  /** The operator's list is read anew each time, so that an edit of it counts at once. */
  private List<PromptProbe> probes() {
    return List.of(
        new SizeProbe(),
        new VisibleProbe(),
        new SecretsProbe(),
        new PlaceholdersProbe(),
        new StancesProbe(),
        RulesProbe.read(config.probesFile()),
        new RenderingProbe(shelf.live(), tone));
  }
}
