package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFileTest {

  @TempDir Path folder;

  private String shellReads(Path file, String name) throws IOException {
    Process shell =
        new ProcessBuilder("sh", "-c", ". \"$1\"; printf %s \"$" + name + "\"", "sh", "" + file)
            .start();
    return new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void onlyItsOwnerReadsIt() throws IOException {
    // Given
    Path file = folder.resolve("made/keys.env");

    // When
    PrivateFile.write(file, Map.of("KEY", "value"));

    // Then
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(Files.list(file.getParent())).containsExactly(file);
  }

  @Test
  void aShellReadsWhatWasWritten() throws IOException {
    // Given
    Path file = folder.resolve("keys.env");
    String odd = "it's $HOME `date` \"x\" \\ end";

    // When
    PrivateFile.write(file, Map.of("KEY", odd));

    // Then
    assertThat(shellReads(file, "KEY")).isEqualTo(odd);
  }

  @Test
  void anOpenFileOfThatNameIsReplaced() throws IOException {
    // Given
    Path file = folder.resolve("keys.env");
    Files.writeString(file, "KEY='old'\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    // When
    PrivateFile.write(file, Map.of("KEY", "new"));

    // Then
    assertThat(Files.readString(file)).isEqualTo("KEY='new'\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }
}
