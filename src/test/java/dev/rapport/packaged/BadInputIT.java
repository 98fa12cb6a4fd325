package dev.rapport.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rapport.testing.Program;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Wrong use ends with one line that names what is wrong, status 2, and nothing damaged. */
class BadInputIT {

  @TempDir Path folder;

  private Path data;

  @BeforeEach
  void name() {
    data = folder.resolve("data");
  }

  static Stream<Arguments> wrongUses() {
    return Stream.of(
        Arguments.of("--nonsense", List.of("demo", "--nonsense")),
        Arguments.of("--nonsense", List.of("run", "--nonsense")),
        Arguments.of("--nonsense", List.of("sandbox", "--nonsense")),
        Arguments.of("--nonsense", List.of("preview", "--nonsense", "hello")),
        Arguments.of("--nonsense", List.of("bench", "--nonsense")),
        Arguments.of("--stage can be reply", List.of("bench", "--stage", "moderation")),
        Arguments.of("--rate", List.of("bench", "--stage", "reply", "--rate", "0")),
        Arguments.of("--json goes with --stage", List.of("bench", "--json")),
        Arguments.of("fly", List.of("fly")),
        Arguments.of("name a command", List.of()),
        Arguments.of("--language", List.of("tone", "--language", "!")),
        Arguments.of("--data", List.of("eval", "tone")),
        Arguments.of("name a suite", List.of("eval")),
        Arguments.of("not yet in this version", List.of("torture")),
        Arguments.of("--port", List.of("demo", "--port", "eighty")),
        Arguments.of("--port", List.of("demo", "--port", "0")),
        Arguments.of("--port", List.of("demo", "--port", "70000")),
        Arguments.of("TEXT", List.of("preview")),
        Arguments.of("fast or thinking", List.of("preview", "hi", "--mode", "slow")),
        Arguments.of("tag like en or ja", List.of("preview", "hi", "--lang", "klingon!")),
        Arguments.of("cannot be read", List.of("preview", "hi", "--thread", "no-such-file")),
        Arguments.of("--persona", List.of("preview", "hi", "--persona", "../secret")),
        Arguments.of("name one of", List.of("prompt")),
        Arguments.of("--by", List.of("prompt", "rollback", "prompt/reply")),
        Arguments.of("persona/desk", List.of("prompt", "rollback", "desk", "--by", "kim")),
        Arguments.of("persona/desk@", List.of("prompt", "approve", "persona/desk", "--by", "kim")),
        Arguments.of("cannot be read", List.of("prompt", "propose", "nothing.md", "--by", "kim")),
        Arguments.of("PLATFORM", List.of("connect")),
        Arguments.of("mastodon", List.of("connect", "mastodon")),
        Arguments.of("--callback-port", List.of("connect", "x", "--callback-port", "70000")),
        Arguments.of("rapport.handle must be set", List.of("connect", "x")),
        Arguments.of("rapport.tokens.key", set("rapport.tokens.key=short")),
        Arguments.of("rapport.handle must be set", List.of("run")),
        Arguments.of("rapport.handle must be set", List.of("doctor")),
        Arguments.of("--nonsense", List.of("doctor", "--nonsense")),
        Arguments.of("rapport.publish.setle", set("rapport.publish.setle=5s")),
        Arguments.of("rapport.nonsense", set("rapport.nonsense=1")),
        Arguments.of("rapport.publish.settle", set("rapport.publish.settle=soon")),
        Arguments.of("rapport.moderation.hold", set("rapport.moderation.hold=sometimes")),
        Arguments.of("rapport.console.oidc.issuer", set("rapport.console.oidc.client-id=a")),
        Arguments.of("rapport.moderation.autonomy", set("rapport.moderation.autonomy=on")),
        Arguments.of("rapport.mention.caps.per-day", set("rapport.mention.caps.per-day=0")),
        Arguments.of("rapport.turn.lasting", set("rapport.turn.lasting=2s")),
        Arguments.of("rapport.roles", set("rapport.roles=intake,cook")),
        Arguments.of("rapport.instance", set("rapport.instance=a b")),
        Arguments.of("rapport.model", set("rapport.model.kind=gguf")),
        Arguments.of("nobody.md", set("rapport.reply.persona=nobody")),
        Arguments.of("nothing.yaml", set("rapport.reply.policy-file=nothing.yaml")));
  }

  private static List<String> set(String setting) {
    return List.of("demo", "--set", setting);
  }

  @ParameterizedTest
  @MethodSource("wrongUses")
  void oneLineNamesWhatIsWrong(String named, List<String> arguments) throws InterruptedException {
    // When
    Program program = run(arguments);

    // Then
    assertRefused(program, named);
    assertThat(data).doesNotExist();
  }

  @Test
  void aPortInUse() throws IOException, InterruptedException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      assertRefused(run(List.of("demo", "--port", port)), "port " + port);
    }
  }

  @Test
  void aDataFolderThatIsAFile() throws IOException, InterruptedException {
    Files.writeString(data, "mine");

    assertRefused(demo(), "data folder");
    assertThat(Files.readString(data)).isEqualTo("mine");
  }

  @Test
  void aDataFolderThatCannotBeMade() throws InterruptedException {
    Program program =
        Program.start(folder, List.of("demo", "--port", port(), "--data", "/proc/none/here"));

    assertRefused(program, "/proc/none/here");
  }

  @Test
  void aDataFolderOfAnotherVersion() throws IOException, InterruptedException {
    Files.createDirectories(data);
    Files.writeString(data.resolve("version"), "rapport-data 99\n");

    assertRefused(demo(), "another version");
    assertThat(Files.readString(data.resolve("version"))).isEqualTo("rapport-data 99\n");
    assertThat(data.resolve("postgres")).doesNotExist();
  }

  @Test
  void aPolicyThatDoesNotParse() throws IOException, InterruptedException {
    Path policy =
        Files.writeString(
            folder.resolve("policy.yaml"),
            "rules:\n  - name: a rule\n    when: { angr: '>= 1' }\n    stances: [warm]\n");

    assertRefused(run(List.of("demo", "--set", "rapport.reply.policy-file=" + policy)), "'angr'");
  }

  @Test
  void aPolicyThatIsNoYaml() throws IOException, InterruptedException {
    Path policy = Files.writeString(folder.resolve("policy.yaml"), "rules: [oh: {no\n");

    assertRefused(
        run(List.of("demo", "--set", "rapport.reply.policy-file=" + policy)), "policy.yaml, line");
  }

  @Test
  void aPersonaThatIsNoText() throws IOException, InterruptedException {
    Path persona = Files.write(folder.resolve("persona.md"), new byte[] {(byte) 0xC3, 0x28});

    assertRefused(
        run(List.of("demo", "--set", "rapport.reply.personas-folder=" + folder)),
        persona.getFileName().toString());
  }

  @Test
  void aSecondInstanceOnTheSameFolder() throws InterruptedException {
    int port = Program.freePort();
    try (Program first = run(List.of("demo", "--port", String.valueOf(port)))) {
      assertThat(first.ready(port)).as(first.output()).isTrue();

      assertRefused(demo(), "in use by another instance");
      assertThat(first.alive()).isTrue();
    }
  }

  @Test
  void aFolderWithoutSetsFailsInOneLine() throws InterruptedException {
    Program program = run(List.of("eval", "tone", "--data", folder.toString()));

    assertThat(program.exit()).as(program.output()).isEqualTo(1);
    assertThat(program.output().lines()).singleElement().asString().contains("no set");
    assertThat(folder.resolve("tone-report")).doesNotExist();
  }

  @Test
  void whoTypesATextGetsItsToneAtOnce() {
    try (Program program = run(List.of("tone"))) {
      // When
      program.type("I love this!");

      // Then
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(() -> assertThat(program.output()).contains("\"label\":\"positive\""));
      assertThat(program.alive()).isTrue();
    }
  }

  private Program demo() {
    return run(List.of("demo"));
  }

  private Program run(List<String> arguments) {
    List<String> all = new ArrayList<>(arguments);
    boolean starts =
        !arguments.isEmpty() && List.of("demo", "run", "sandbox").contains(arguments.getFirst());
    if (starts) {
      all.addAll(List.of("--data", data.toString()));
      if (!arguments.contains("--port")) {
        all.addAll(List.of("--port", port()));
      }
    }
    return Program.start(folder, all);
  }

  private static String port() {
    return String.valueOf(Program.freePort());
  }

  private static void assertRefused(Program program, String named) throws InterruptedException {
    int status = program.exit();
    String output = program.output();
    assertThat(output.lines()).as(output).hasSize(1);
    assertThat(output).startsWith("rapport: ").contains(named);
    assertThat(status).as(output).isEqualTo(2);
  }
}
