package dev.rapport.reply.prompt;

import dev.rapport.reply.ReplyConfig;
import dev.rapport.reply.prompt.PromptVersion.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * What models are told now: the texts that the record says are live. Until the first look they are
 * those of the files, which is what a preview without a record shows.
 */
@ApplicationScoped
public class PromptShelf {

  private static final Logger LOG = Logger.getLogger(PromptShelf.class);

  private final ReplyConfig config;
  private final PromptRecord record;
  private volatile LivePrompts live;
  private volatile List<String> waiting = List.of();
  private volatile boolean installed;

  PromptShelf(ReplyConfig config, PromptRecord record) {
    this.config = config;
    this.record = record;
    this.live = LivePrompts.of(PromptFiles.read(config).keySet());
  }

  /**
   * Reads the files.
   *
   * @return the prompt in the voice that is set
   * @throws IllegalArgumentException with one line that names the file and what is wrong in it
   */
  public static PromptTemplate check(ReplyConfig config) {
    RulesProbe.read(config.probesFile());
    return LivePrompts.of(PromptFiles.read(config).keySet())
        .voice(config.persona())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "rapport.reply.persona: there is no %s.md in %s"
                        .formatted(config.persona(), config.personasFolder())));
  }

  /**
   * The prompt in the voice of a persona, or of the one that is set where that has no live version.
   *
   * @param prompt one by which posts are answered; where it has no live version, {@link
   *     PromptName#REPLY} is taken
   * @param persona the name of one
   */
  public PromptTemplate voice(PromptName prompt, Optional<String> persona) {
    LivePrompts now = live;
    PromptName known = now.text(prompt).isPresent() ? prompt : PromptName.REPLY;
    return persona
        .flatMap(name -> now.voice(known, name))
        .or(() -> now.voice(known, config.persona()))
        .orElseThrow(this::unknownPersona);
  }

  /** Its live version. */
  public Optional<PromptText> text(PromptName name) {
    return live.text(name);
  }

  public SettlePrompt settle() {
    return live.settle();
  }

  public RetellPrompt retell() {
    return live.retell();
  }

  LivePrompts live() {
    return live;
  }

  /**
   * Takes what the record says is live, and sees which files say something else. At the very first
   * start it puts the files into the record.
   *
   * @throws IllegalArgumentException when the persona that is set has no live version
   */
  public void look() {
    Found files = files();
    install(files.texts().keySet());
    List<PromptVersion> current = record.current();
    LivePrompts now =
        LivePrompts.of(
            current.stream()
                .filter(version -> version.is(State.LIVE))
                .map(PromptVersion::text)
                .toList());
    now.voice(config.persona()).orElseThrow(this::unknownPersona);
    live = now;
    tell(files.trouble().map(List::of).orElseGet(() -> differing(files.texts(), current)));
  }

  private void install(Set<PromptText> texts) {
    if (!installed && !texts.isEmpty()) {
      record.install(List.copyOf(texts));
      installed = true;
    }
  }

  /** Texts in files that are not used, one line each, and what has to be done about them. */
  public List<String> waiting() {
    return waiting;
  }

  private void tell(List<String> lines) {
    lines.stream().filter(line -> !waiting.contains(line)).forEach(LOG::warn);
    waiting = lines;
  }

  private IllegalArgumentException unknownPersona() {
    return new IllegalArgumentException(
        "rapport.reply.persona: persona/%s has no live version; have it proposed and approved first"
            .formatted(config.persona()));
  }

  /** A file that somebody is writing does not stop the look. */
  private Found files() {
    try {
      return new Found(PromptFiles.read(config), Optional.empty());
    } catch (IllegalArgumentException e) {
      return new Found(Map.of(), Optional.of(e.getMessage()));
    }
  }

  private static List<String> differing(Map<PromptText, Path> files, List<PromptVersion> current) {
    return files.entrySet().stream()
        .filter(file -> current.stream().noneMatch(it -> isLive(it, file.getKey())))
        .map(file -> line(file.getKey(), file.getValue(), current))
        .toList();
  }

  private static boolean isLive(PromptVersion version, PromptText text) {
    return version.is(State.LIVE) && version.text().equals(text);
  }

  private static String line(PromptText text, Path file, List<PromptVersion> current) {
    String next =
        current.stream()
            .filter(version -> version.is(State.PROPOSED) && version.text().equals(text))
            .findFirst()
            .map(
                version ->
                    "proposed by "
                        + version.proposedBy()
                        + ", waits for somebody else to approve it")
            .orElse("not proposed");
    return "%s holds %s, which is not live and is not used: %s"
        .formatted(file, text.fullVersion(), next);
  }

  /** What is in the files, or why they cannot be read. */
  private record Found(Map<PromptText, Path> texts, Optional<String> trouble) {}
}
