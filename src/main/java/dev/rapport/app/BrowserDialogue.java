package dev.rapport.app;

import dev.rapport.platform.x.XAuthorization;
import dev.rapport.platform.x.XConnected;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;

/** OAuth 2.0 with a person and a browser, which need not be on this machine. */
@Singleton
class BrowserDialogue {

  private final XAuthorization x;

  BrowserDialogue(XAuthorization x) {
    this.x = x;
  }

  XConnected connect(int port, Duration patience) {
    try (CallbackListener listener = CallbackListener.on(port)) {
      return connect(x.open(listener.address()), listener, patience);
    } catch (Refusal e) {
      return new XConnected.Not(e.getMessage());
    }
  }

  private XConnected connect(
      XAuthorization.Open open, CallbackListener listener, Duration patience) {
    listener.expect(open.state());
    explain(open, patience);
    Typed.follow(line -> take(line, listener));
    return listener
        .await(patience)
        .map(answer -> finish(open, answer))
        .orElseGet(() -> new XConnected.Not(inVain(listener, patience)));
  }

  private XConnected finish(XAuthorization.Open open, Map<String, String> answer) {
    XConnected connected = x.finish(open, answer);
    if (connected instanceof XConnected.Done) {
      System.out.println(
          "\nThe tokens are in the database, which keeps them and their successors.");
    }
    return connected;
  }

  private static void take(String line, CallbackListener listener) {
    if (!line.isBlank() && !listener.offer(line)) {
      System.out.println("That is not where X led to from the address above. Copy all of it.");
    }
  }

  private static String inVain(CallbackListener listener, Duration patience) {
    String why = "nobody gave access within %d seconds".formatted(patience.toSeconds());
    return listener.sawStrangeState()
        ? why + "; an answer came, but to another try than this one"
        : why;
  }

  private static void explain(XAuthorization.Open open, Duration patience) {
    System.out.printf(
        """
        1. In X's developer portal, the app's user authentication settings need 'Read and write',
           the type 'Web App, Automated App or Bot', and this callback address:

             %s

        2. Open this address in a browser that is logged in to X as the bot, and authorize the app:

             %s

        If the browser is on another machine, it ends on a page that it cannot open: paste the
        address of that page here, within 30 seconds. Waiting for %d seconds.
        """,
        open.redirect(), open.page(), patience.toSeconds());
    System.out.flush();
  }
}
