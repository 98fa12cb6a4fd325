package dev.rapport.model;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GgufPreflightTest {

  private static final long PLENTY = 1L << 30;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"llama", "qwen2", "gemma3", "phi3"})
  void passesWhatIsKnownToRun(String architecture) throws IOException {
    // Given
    Path file = file(header("GGUF", 3, architecture));

    // When, Then
    assertThatCode(() -> preflight(PLENTY, "flags : fma avx2 bmi1").check(file))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "GGUF, 3, qwen3, is of an architecture that is not among gemma",
    "GGUF, 3, '', is of an architecture that is not among gemma",
    "GGUF, 1, llama, is of a GGUF version other than 2 and 3",
    "GGML, 3, llama, is no GGUF file",
  })
  void refusesOtherFiles(String magic, int version, String architecture, String why)
      throws IOException {
    // Given
    Path file = file(header(magic, version, architecture));

    // When, Then
    refuses(preflight(PLENTY, ""), file, why);
  }

  @Test
  void refusesAFileCutOffAnywhere() throws IOException {
    // Given
    byte[] whole = header("GGUF", 3, "llama");

    // When, Then
    for (int length = 0; length < whole.length; length++) {
      refuses(preflight(PLENTY, ""), file(Arrays.copyOf(whole, length)), "ends too soon");
    }
  }

  @Test
  void refusesNoiseInOneLine() throws IOException {
    // Given
    Random random = new Random(7);
    byte[] noisy = header("GGUF", 3, "llama");

    // When, Then
    for (int round = 0; round < 200; round++) {
      byte[] noise = new byte[200];
      random.nextBytes(noise);
      System.arraycopy(noisy, 0, noise, 0, 24);
      refuses(preflight(PLENTY, ""), file(noise), "is corrupt");
    }
  }

  @Test
  void refusesWhatThisMachineCannotRun() throws IOException {
    // Given
    Path file = file(header("GGUF", 3, "llama"));

    // When, Then
    refuses(preflight(10, "flags : avx2"), file, "is larger than this machine's memory");
    refuses(preflight(PLENTY, "flags : avx fma"), file, "needs AVX2");
    refuses(preflight(PLENTY, ""), folder.resolve("none"), "names no file");
    refuses(preflight(PLENTY, ""), folder, "names no file");
  }

  private static void refuses(GgufPreflight preflight, Path file, String why) {
    assertThatThrownBy(() -> preflight.check(file))
        .isInstanceOf(ModelUnusable.class)
        .hasMessageStartingWith("rapport.model.gguf.path " + why)
        .message()
        .hasLineCount(1);
  }

  private GgufPreflight preflight(long memory, String cpuinfo) throws IOException {
    return new GgufPreflight(memory, Files.writeString(folder.resolve("cpuinfo"), cpuinfo));
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("model.gguf"), bytes);
  }

  /** Three entries: a list of words and a number before the architecture. */
  private static byte[] header(String magic, int version, String architecture) {
    ByteBuffer out = ByteBuffer.allocate(1000).order(ByteOrder.LITTLE_ENDIAN);
    out.put(magic.getBytes(StandardCharsets.US_ASCII)).putInt(version).putLong(1).putLong(3);
    text(out, "general.tags").putInt(9).putInt(8).putLong(2);
    text(text(out, "small"), "chat");
    text(out, "llama.context_length").putInt(4).putInt(64);
    text(text(out, "general.architecture").putInt(8), architecture);
    return Arrays.copyOf(out.array(), out.position());
  }

  private static ByteBuffer text(ByteBuffer out, String text) {
    return out.putLong(text.length()).put(text.getBytes(StandardCharsets.US_ASCII));
  }
}
