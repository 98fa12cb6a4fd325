package dev.rapport.platform.x;

import dev.rapport.platform.x.XTokenEndpoint.Granted;
import dev.rapport.post.Finding;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How far an access by OAuth 2.0 has to go for the calls of {@link XApi}, and no further. */
final class XScopes {

  private static final String LASTING = "offline.access";

  /** Without these nothing works, and without the last of them nothing after two hours. */
  private static final Set<String> NEEDED =
      Set.of("tweet.read", "tweet.write", "users.read", LASTING);

  /** For hiding somebody's answer. */
  private static final String MODERATE = "tweet.moderate.write";

  /** For the webhook's subscriptions, one of which tells of likes. */
  private static final String LIKES = "like.read";

  private final Set<String> wanted = new TreeSet<>(NEEDED);

  XScopes(XConfig config) {
    wanted.add(MODERATE);
    if (config.intake() == XIntake.WEBHOOK) {
      wanted.add(LIKES);
    }
  }

  /** As X's page takes them. */
  String words() {
    return String.join(" ", wanted);
  }

  /** What the bot cannot do without, and was not given. */
  Set<String> missing(Granted.Issued issued) {
    Set<String> missing = lacking(issued);
    missing.retainAll(NEEDED);
    return missing;
  }

  /** What cannot be done, as access was given without it. */
  List<Finding> look(Granted.Issued issued) {
    return lacking(issued).stream()
        .map(scope -> Finding.noted("access was given without " + scope, loss(scope)))
        .toList();
  }

  private static String loss(String scope) {
    return scope.equals(MODERATE)
        ? "nobody's answer can be hidden until it is given"
        : "no webhook can be kept in order until it is given";
  }

  /** X need not name scopes that are all that was asked for. */
  private Set<String> lacking(Granted.Issued issued) {
    Set<String> lacking = new TreeSet<>(wanted);
    lacking.removeAll(issued.scopes().isEmpty() ? wanted : issued.scopes());
    if (issued.refresh().isEmpty()) {
      lacking.add(LASTING);
    }
    return lacking;
  }
}
