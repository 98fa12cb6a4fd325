package dev.rapport.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.rapport.reply.PreviewAsk;
import dev.rapport.reply.ThreadPost;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what would be answered, and posts nothing. */
@Command(
    name = "preview",
    description =
        "Prints the draft that a mention would get, and how it came about. Posts nothing.")
final class PreviewCommand implements Callable<Integer> {

  private static final String PERSONA = "rapport.reply.persona";

  @Spec private CommandSpec spec;

  @Mixin private SetOptions settings;

  @Parameters(arity = "1", paramLabel = "TEXT", description = "What somebody would post.")
  private String text;

  @Option(names = "--json", description = "Prints JSON.")
  private boolean json;

  @Option(
      names = "--persona",
      paramLabel = "P",
      description = "A persona's name: its file in config/personas without the ending.")
  private Optional<String> persona = Optional.empty();

  @Option(names = "--mode", paramLabel = "M", description = "fast or thinking, whatever is routed.")
  private Optional<String> mode = Optional.empty();

  @Option(
      names = "--lang",
      paramLabel = "L",
      description = "What the asker speaks, like en or ja, whatever is read.")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--thread",
      paramLabel = "FILE",
      description =
          "What was said before: one post a line, oldest first, 'us:' before our own, like"
              + " '@ana:' before others.")
  private Optional<Path> thread = Optional.empty();

  @Override
  public Integer call() throws JsonProcessingException {
    String asked = new ObjectMapper().registerModule(new Jdk8Module()).writeValueAsString(ask());
    RunCommand.useOperatorsFile(Map.of("rapport.handle", "rapport"));
    settings.apply();
    persona.ifPresent(name -> System.setProperty(PERSONA, named(name)));
    return Service.runOnce(PreviewApplication.class, asked, json ? "json" : "text");
  }

  private PreviewAsk ask() {
    try {
      List<ThreadPost> before = thread.map(ThreadFile::read).orElse(List.of());
      return PreviewAsk.of(text, mode, language, before);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private String named(String name) {
    if (!name.matches("[A-Za-z0-9_-]{1,40}")) {
      throw new ParameterException(
          spec.commandLine(), "--persona must be a name like rapport, without a path");
    }
    return name;
  }
}
