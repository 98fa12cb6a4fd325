package dev.rapport.app;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.post.VisibleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Changes what models are told, by two people, through the bot that runs on this machine. */
@Command(
    name = "prompt",
    description = "Proposes, approves and rolls back prompts and personas of the running bot.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      PromptCommand.ListAll.class,
      PromptCommand.Show.class,
      PromptCommand.Propose.class,
      PromptCommand.Approve.class,
      PromptCommand.RollBack.class,
      PromptCommand.Ban.class
    })
final class PromptCommand implements Callable<Integer> {

  private static final String PATH = "/api/prompts";

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  private boolean help;

  @Override
  public Integer call() {
    return Exit.wrongUse(
        spec.commandLine(), "name one of list, show, propose, approve, rollback and ban");
  }

  /** One thing that is asked of the bot. */
  abstract static class Act extends BotAct {

    /** The path of a text that is given like {@code persona/desk}. */
    String path(String name) {
      if (!name.matches("(prompt|persona)/[A-Za-z0-9_-]{1,40}")) {
        throw wrong("the text must be given like prompt/reply or persona/desk");
      }
      return PATH + "/" + name;
    }
  }

  /** One that somebody has to answer for. */
  abstract static class NamedAct extends Act {

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who you are.")
    String by;
  }

  @Command(name = "list", description = "Prints what is live, what waits, and what is banned.")
  static final class ListAll extends Act {

    @Override
    public Integer call() {
      return tell(bot().get(PATH), this::print);
    }

    private void print(JsonNode body) {
      body.path("versions").forEach(it -> line("%s", described(it)));
      body.path("waiting").forEach(it -> line("note: %s", it.asText()));
      body.path("banned")
          .forEach(
              it ->
                  line(
                      "banned: '%s' by %s: %s",
                      it.path("phrase").asText(), it.path("by").asText(), it.path("why").asText()));
    }

    private static String described(JsonNode version) {
      String approved = version.path("approvedBy").asText("");
      return "%-9s %s, proposed by %s%s"
          .formatted(
              version.path("state").asText(),
              version.path("version").asText(),
              version.path("proposedBy").asText(),
              approved.equals("null") || approved.isEmpty() ? "" : ", approved by " + approved);
    }
  }

  @Command(name = "show", description = "Prints the words of a text.")
  static final class Show extends Act {

    @Parameters(paramLabel = "VERSION", description = "Like persona/desk@1a2b3c4d.")
    private String version;

    @Override
    public Integer call() {
      String[] parts = version.split("@", 2);
      String hash = parts.length == 2 ? parts[1] : "";
      return tell(bot().get(path(parts[0])), history -> print(history, hash));
    }

    private void print(JsonNode history, String hash) {
      for (JsonNode each : history) {
        if (each.path("version").path("hash").asText().startsWith(hash)) {
          spec.commandLine().getOut().println(VisibleText.escaped(each.path("text").asText()));
          return;
        }
      }
      throw wrong("no such version");
    }
  }

  @Command(name = "propose", description = "Proposes a file, which somebody else has to approve.")
  static final class Propose extends NamedAct {

    private static final long LONGEST = 1 << 17;

    @Parameters(paramLabel = "FILE", description = "Like config/personas/desk.md.")
    private Path file;

    @Option(
        names = "--as",
        paramLabel = "TEXT",
        description = "Like persona/desk; by the file's folder and name when left out.")
    private Optional<String> as = Optional.empty();

    @Option(
        names = "--override",
        paramLabel = "REASON",
        description = "Why a banned phrase may come back.")
    private String override;

    @Override
    public Integer call() {
      Map<String, String> body =
          override == null
              ? Map.of("by", by, "text", text())
              : Map.of("by", by, "text", text(), "override", override);
      return tell(
          bot().post(path(as.orElseGet(this::name)) + "/proposals", body),
          made ->
              line(
                  "proposed; another person makes it live by: rapport prompt approve %s --by NAME",
                  made.path("version").asText()));
    }

    private String text() {
      try {
        if (Files.size(file) > LONGEST) {
          throw wrong(file + " is too long");
        }
        return Files.readString(file);
      } catch (IOException e) {
        throw wrong(file + " cannot be read as text");
      }
    }

    private String name() {
      Path folder = file.toAbsolutePath().normalize().getParent();
      String kind = folder.endsWith("personas") ? "persona/" : "prompt/";
      return kind + file.getFileName().toString().replaceFirst("\\.md$", "");
    }
  }

  @Command(name = "approve", description = "Makes live what somebody else proposed.")
  static final class Approve extends NamedAct {

    @Parameters(paramLabel = "VERSION", description = "Like persona/desk@1a2b3c4d.")
    private String version;

    @Override
    public Integer call() {
      String[] parts = version.split("@", 2);
      if (parts.length < 2 || !parts[1].matches("[0-9a-f]{8,64}")) {
        throw wrong("the version must be given like persona/desk@1a2b3c4d");
      }
      return tell(
          bot().post(path(parts[0]) + "/" + parts[1] + "/approval", Map.of("by", by)),
          made -> line("live: %s", made.path("version").asText()));
    }
  }

  @Command(name = "rollback", description = "Makes live again what was live before.")
  static final class RollBack extends NamedAct {

    @Parameters(paramLabel = "TEXT", description = "Like prompt/reply.")
    private String name;

    @Option(
        names = "--override",
        paramLabel = "REASON",
        description = "Why a banned phrase may come back.")
    private String override;

    @Override
    public Integer call() {
      Map<String, String> body =
          override == null ? Map.of("by", by) : Map.of("by", by, "override", override);
      return tell(
          bot().post(path(name) + "/rollback", body),
          made -> line("live: %s", made.path("version").asText()));
    }
  }

  @Command(name = "ban", description = "Keeps a phrase out of every text to come.")
  static final class Ban extends NamedAct {

    @Parameters(paramLabel = "PHRASE", description = "What an incident took out.")
    private String phrase;

    @Option(names = "--reason", required = true, paramLabel = "WHY", description = "The incident.")
    private String reason;

    @Override
    public Integer call() {
      return tell(
          bot().post(PATH + "/banned", Map.of("phrase", phrase, "by", by, "reason", reason)),
          this::print);
    }

    private void print(JsonNode banned) {
      line("banned");
      banned.path("heldBy").forEach(it -> line("note: %s is live and holds it", it.asText()));
    }
  }
}
