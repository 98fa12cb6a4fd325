package dev.rapport.app.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL server that a former life of this process left behind, as its {@code postmaster.pid}
 * names it: line 1 is the process, line 4 the port.
 */
record Postmaster(ProcessHandle process, int port) implements AutoCloseable {

  private static final int PROCESS_LINE = 0;
  private static final int PORT_LINE = 3;
  private static final int STOP_SECONDS = 10;

  static Optional<Postmaster> runningIn(Path data) throws IOException {
    Path file = data.resolve("postmaster.pid");
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.size() <= PORT_LINE) {
      return Optional.empty();
    }
    int port = Integer.parseInt(lines.get(PORT_LINE).strip());
    return ProcessHandle.of(Long.parseLong(lines.get(PROCESS_LINE).strip()))
        .filter(Postmaster::isPostgres)
        .map(process -> new Postmaster(process, port));
  }

  /** A process number may have gone to somebody else since. */
  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().filter(command -> command.endsWith("postgres")).isPresent();
  }

  boolean answers() {
    String url = "jdbc:postgresql://127.0.0.1:%d/postgres?user=postgres&loginTimeout=5";
    try (var connection = DriverManager.getConnection(url.formatted(port))) {
      return connection.isValid(5);
    } catch (SQLException e) {
      return false;
    }
  }

  /** Asks it to stop once its sessions are over, and ends it if it does not. */
  @Override
  public void close() {
    process.destroy();
    try {
      process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
