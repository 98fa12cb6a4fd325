package dev.rapport.app;

import dev.rapport.platform.x.XConnected;
import dev.rapport.post.Finding;
import io.quarkus.runtime.QuarkusApplication;
import java.time.Duration;

/** Talks with the person at the terminal until access is there, or it is clear why not. */
public final class ConnectApplication implements QuarkusApplication {

  private final BrowserDialogue browser;
  private final PinDialogue pin;

  ConnectApplication(BrowserDialogue browser, PinDialogue pin) {
    this.browser = browser;
    this.pin = pin;
  }

  /**
   * @param arguments {@code oauth1} or {@code oauth2}, the port of the callback, how long to wait
   */
  @Override
  public int run(String... arguments) {
    Duration patience = Duration.parse(arguments[2]);
    XConnected connected =
        arguments[0].equals("oauth1")
            ? pin.connect(patience)
            : browser.connect(Integer.parseInt(arguments[1]), patience);
    return switch (connected) {
      case XConnected.Done done -> told(done);
      case XConnected.Not not -> {
        System.err.println("rapport: " + not.why());
        yield Exit.FAILED;
      }
    };
  }

  private static int told(XConnected.Done done) {
    System.out.println();
    done.findings().forEach(finding -> System.out.println(finding.forPeople()));
    long amiss = done.findings().stream().filter(Finding::isAmiss).count();
    System.out.println(
        amiss == 0
            ? "\nConnected. './rapport doctor' looks at all the rest."
            : "\nConnected, but not all of it works. To mend: " + amiss);
    System.out.flush();
    return amiss == 0 ? Exit.DONE : Exit.FAILED;
  }
}
