package dev.rapport.model;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Looks whether llama.cpp of build b4916 can be expected to run a weights file on this machine. A
 * file that passes may still be refused, or crash what loads it; the memory for its context is not
 * counted.
 *
 * @param memory bytes of this machine or container
 * @param cpuinfo Linux' description of the processor; where there is none, it is not looked at
 */
record GgufPreflight(long memory, Path cpuinfo) {

  /** Those tried. A name that the build does not know is refused, such as qwen3 and smollm3. */
  private static final Set<String> KNOWN =
      Set.of("gemma", "gemma2", "gemma3", "granite", "llama", "olmo2", "phi3", "qwen2");

  static GgufPreflight ofThisMachine() {
    OperatingSystemMXBean machine =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return new GgufPreflight(machine.getTotalMemorySize(), Path.of("/proc/cpuinfo"));
  }

  /**
   * @throws ModelUnusable when it cannot, with one line that says why
   */
  void check(Path file) {
    try {
      need(Files.isRegularFile(file) && Files.isReadable(file), "names no file that can be read");
      String architecture = GgufHeader.read(file).architecture();
      need(
          KNOWN.contains(architecture),
          "is of an architecture that is not among "
              + String.join(", ", KNOWN.stream().sorted().toList()));
      need(Files.size(file) < memory, "is larger than this machine's memory");
      need(!Files.isReadable(cpuinfo) || runsOn(Files.readAllLines(cpuinfo)), "needs AVX2");
    } catch (GgufMalformed e) {
      need(false, e.getMessage());
    } catch (IOException e) {
      need(false, "cannot be read");
    }
  }

  /** Processors other than x86 list no "flags", and need no AVX2. */
  private static boolean runsOn(List<String> cpuinfo) {
    List<String> flags = cpuinfo.stream().filter(line -> line.startsWith("flags")).toList();
    return flags.isEmpty()
        || flags.stream().anyMatch(line -> List.of(line.split("\\s+")).contains("avx2"));
  }

  private static void need(boolean held, String otherwise) {
    if (!held) {
      throw new ModelUnusable("rapport.model.gguf.path " + otherwise);
    }
  }
}
