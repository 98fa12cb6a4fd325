package dev.rapport.app;

import dev.rapport.moderation.audit.AuditExport;
import dev.rapport.moderation.audit.AuditTrail;
import dev.rapport.moderation.audit.Verdict;
import dev.rapport.moderation.audit.VerifyAudit;
import dev.rapport.post.SafeText;
import io.quarkus.runtime.QuarkusApplication;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Verifies or exports the audit log of the record. */
public final class AuditApplication implements QuarkusApplication {

  private static final int LONGEST_LINE = 500;

  private final VerifyAudit verify;
  private final AuditTrail trail;

  AuditApplication(VerifyAudit verify, AuditTrail trail) {
    this.verify = verify;
    this.trail = trail;
  }

  /**
   * @param arguments {@code verify} and a head or nothing, or {@code export} and a file or {@code
   *     -}
   */
  @Override
  public int run(String... arguments) {
    return arguments[0].equals("export")
        ? export(arguments[1])
        : tell(verify.verify(Optional.of(arguments[1]).filter(head -> !head.isEmpty())));
  }

  private static int tell(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Sound sound -> {
        System.out.println(sound.words());
        System.out.flush();
        yield Exit.DONE;
      }
      case Verdict.Broken broken -> failed(broken.words());
    };
  }

  private int export(String out) {
    try (Writer lines = open(out)) {
      System.err.printf("%d entries%n", AuditExport.write(trail, lines));
      return Exit.DONE;
    } catch (IOException | InvalidPathException e) {
      return failed(out + " cannot be written: " + e.getClass().getSimpleName());
    }
  }

  private static Writer open(String out) throws IOException {
    return out.equals("-")
        ? new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8)
        : Files.newBufferedWriter(Path.of(out));
  }

  private static int failed(String why) {
    System.err.println("rapport: " + SafeText.oneLine(why, LONGEST_LINE));
    return Exit.FAILED;
  }
}
