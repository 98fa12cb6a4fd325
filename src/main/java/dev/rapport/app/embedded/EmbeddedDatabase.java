package dev.rapport.app.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A PostgreSQL server as a child process, on loopback, with its data in a folder. It is the server
 * that production runs, and it writes through to the disk at every commit.
 *
 * <p>When this process is killed, the server lives on and holds the folder. It is then adopted by
 * the next start: nothing has to be recovered, and the start is quick.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private static final String JDBC = "jdbc:postgresql://127.0.0.1:%d/postgres?user=postgres";

  private final int port;
  private final AutoCloseable server;

  private EmbeddedDatabase(int port, AutoCloseable server) {
    this.port = port;
    this.server = server;
  }

  /**
   * Starts the server, or adopts the one that is left of a former life.
   *
   * @param folder made when it is missing
   * @throws IOException when the folder cannot be used or the server does not come up
   */
  public static EmbeddedDatabase start(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path data = folder.resolve("data");
    Optional<Postmaster> left = Postmaster.runningIn(data);
    if (left.isPresent() && left.get().answers()) {
      return new EmbeddedDatabase(left.get().port(), left.get());
    }
    left.ifPresent(Postmaster::close);
    EmbeddedPostgres postgres = launch(folder, data);
    return new EmbeddedDatabase(postgres.getPort(), postgres);
  }

  /**
   * The address of a server that runs in the folder and is somebody else's to stop; empty when none
   * answers.
   */
  public static Optional<String> running(Path folder) throws IOException {
    return Postmaster.runningIn(folder.resolve("data"))
        .filter(Postmaster::answers)
        .map(postmaster -> JDBC.formatted(postmaster.port()));
  }

  public String jdbcUrl() {
    return JDBC.formatted(port);
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (Exception e) {
      throw new IllegalStateException("the embedded database did not stop", e);
    }
  }

  private static EmbeddedPostgres launch(Path folder, Path data) throws IOException {
    Redirect log = Redirect.appendTo(folder.resolve("postgres.log").toFile());
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setOverrideWorkingDirectory(folder.resolve("engine").toFile())
        // The library's own defaults are for tests: they lose commits when the machine dies.
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("max_connections", "100")
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setLocaleConfig("locale", "C.UTF-8")
        .setOutputRedirector(log)
        .setErrorRedirector(log)
        .start();
  }
}
