package dev.rapport.evaluation.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A command of this very program in a process of its own, with the options of this JVM. */
final class Child implements AutoCloseable {

  private final Process process;

  private Child(Process process) {
    this.process = process;
  }

  /**
   * @param log what it prints goes here
   */
  static Child start(Path log, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-jar", System.getProperty("java.class.path")));
    command.addAll(arguments);
    File output = log.toFile();
    return new Child(
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start());
  }

  boolean alive() {
    return process.isAlive();
  }

  /** Resident memory in MiB, without its own children; −1 where {@code /proc} does not tell. */
  long residentMib() throws IOException {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    if (Files.notExists(status)) {
      return -1;
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .map(line -> Long.parseLong(line.replaceAll("\\D+", "")) / 1024)
          .findFirst()
          .orElse(-1L);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(15, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
