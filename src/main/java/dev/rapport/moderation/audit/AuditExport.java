package dev.rapport.moderation.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** A chain as a file: one entry each line, as {@link AuditEntry#line()} writes it. */
public final class AuditExport {

  private static final int PAGE = 1000;

  private AuditExport() {}

  /**
   * Writes all entries that there are by now.
   *
   * @return how many
   */
  public static long write(AuditTrail trail, Writer out) throws IOException {
    long last = 0;
    List<AuditEntry> page = trail.after(0, PAGE);
    while (!page.isEmpty()) {
      for (AuditEntry entry : page) {
        out.write(entry.line());
        out.write('\n');
      }
      last = page.getLast().seq();
      page = trail.after(last, PAGE);
    }
    out.flush();
    return last;
  }

  /**
   * Recomputes the chain in a file, for who has no record. Every byte counts: a line that says the
   * same in other words is not what was exported.
   *
   * @param noted the hash of an entry that was noted earlier and must still be there
   */
  public static Verdict verify(BufferedReader file, Optional<String> noted) throws IOException {
    ChainWalk walk = new ChainWalk(noted);
    for (String line = file.readLine(); line != null; line = file.readLine()) {
      Optional<AuditEntry> entry = AuditLine.read(line);
      if (entry.isEmpty()) {
        return new Verdict.Broken(
            "the line after entry %d is not one that an export writes".formatted(walk.seq()));
      }
      Optional<String> flaw = walk.follow(entry.get());
      if (flaw.isPresent()) {
        return new Verdict.Broken(flaw.get());
      }
    }
    return walk.end(0);
  }
}
