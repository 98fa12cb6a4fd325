package dev.rapport.reply.variant;

import dev.rapport.post.Sha256;
import dev.rapport.reply.ReplyConfig;
import dev.rapport.reply.prompt.PromptName;
import dev.rapport.reply.prompt.PromptShelf;
import dev.rapport.reply.prompt.PromptText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The variants of the operator's file, with the texts that are live now. */
@ApplicationScoped
public class Variants {

  private final Map<String, VariantLine> lines;
  private final ReplyConfig config;
  private final PromptShelf shelf;

  Variants(ReplyConfig config, PromptShelf shelf) {
    this.lines =
        VariantFile.read(config).stream().collect(Collectors.toMap(VariantLine::name, it -> it));
    this.config = config;
    this.shelf = shelf;
  }

  /**
   * Reads the file.
   *
   * @throws IllegalArgumentException with one line that names the file and what is wrong in it
   */
  public static void check(ReplyConfig config) {
    VariantFile.read(config);
  }

  /** What they are called. */
  public List<String> names() {
    return lines.keySet().stream().sorted().toList();
  }

  /** As it is now; empty when the file does not have it, or a text that it names is not live. */
  public Optional<Variant> find(String name) {
    return Optional.ofNullable(lines.get(name)).filter(it -> lacking(it).isEmpty()).map(this::with);
  }

  /** Why there is none of this name, in one line; empty when there is. */
  public Optional<String> trouble(String name) {
    VariantLine line = lines.get(name);
    return line == null
        ? Optional.of("there is no such variant; the file has " + names())
        : lacking(line).map(text -> "its " + text + " has no live version");
  }

  private Optional<PromptName> lacking(VariantLine line) {
    return line.texts().filter(text -> shelf.text(text).isEmpty()).findFirst();
  }

  private Variant with(VariantLine line) {
    Stream<String> texts =
        line.texts().flatMap(it -> shelf.text(it).stream()).map(PromptText::hash);
    String all = Stream.concat(Stream.of(line.content()), texts).collect(Collectors.joining("\n"));
    return new Variant(
        line.name(),
        Sha256.hex(all),
        line.promptName(),
        Optional.ofNullable(line.persona()),
        line.rows(config.modes()),
        line.scoring());
  }
}
