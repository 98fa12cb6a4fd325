package dev.rapport.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.Logger;

/** What is logged while a test looks, whole stack traces included. */
public final class LogLines extends ExtHandler implements AutoCloseable {

  private final Logger root = LogContext.getLogContext().getLogger("");
  private final List<String> lines = new CopyOnWriteArrayList<>();

  private LogLines() {}

  public static LogLines listen() {
    LogLines lines = new LogLines();
    lines.root.addHandler(lines);
    return lines;
  }

  @Override
  protected void doPublish(ExtLogRecord record) {
    lines.add(record.getFormattedMessage());
    for (Throwable it = record.getThrown(); it != null; it = it.getCause()) {
      lines.add(it.toString());
    }
  }

  public String all() {
    return String.join("\n", lines);
  }

  @Override
  public void close() {
    root.removeHandler(this);
  }
}
