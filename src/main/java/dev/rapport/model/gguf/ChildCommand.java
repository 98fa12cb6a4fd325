package dev.rapport.model.gguf;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.kherud.llama.Pair;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a child is run: by this very Java, with few classes, little memory and no secrets. */
final class ChildCommand {

  /** What a process needs to find its libraries and its folders. Anything else may be a secret. */
  static final Set<String> PASSED =
      Set.of(
          "PATH",
          "HOME",
          "LANG",
          "LC_ALL",
          "TZ",
          "TMPDIR",
          "LD_LIBRARY_PATH",
          "SYSTEMROOT",
          "TEMP",
          "TMP");

  /** A crash leaves neither a report nor an image of its memory, which hold people's texts. */
  private static final List<String> FLAGS =
      List.of(
          "-Xmx128m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+SuppressFatalErrorMessage",
          "-XX:-CreateCoredumpOnCrash",
          "--enable-native-access=ALL-UNNAMED");

  private ChildCommand() {}

  static ProcessBuilder of(Weights weights) {
    ProcessBuilder builder = new ProcessBuilder(command(weights));
    clean(builder.environment());
    builder.directory(new File(System.getProperty("java.io.tmpdir")));
    return builder;
  }

  /** Takes everything out that is not on the short list. */
  static void clean(Map<String, String> environment) {
    environment.keySet().removeIf(name -> !PASSED.contains(name.toUpperCase(Locale.ROOT)));
  }

  private static List<String> command(Weights weights) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String tmpdir = "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir");
    List<String> run =
        List.of(
            tmpdir,
            "-cp",
            classPath(),
            GgufChild.class.getName(),
            weights.file().toAbsolutePath().toString(),
            String.valueOf(weights.threads()),
            String.valueOf(weights.context()));
    return Stream.of(List.of(java), FLAGS, run).flatMap(List::stream).toList();
  }

  /** Where these classes came from, be that a folder or one of the packaged program's jars. */
  private static String classPath() {
    Class<?>[] needed = {
      GgufChild.class, Pair.class, ObjectMapper.class, JsonFactory.class, JsonProperty.class
    };
    return Arrays.stream(needed)
        .map(ChildCommand::origin)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String origin(Class<?> type) {
    try {
      URI uri = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(uri).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(type + " comes from no file", e);
    }
  }
}
