package dev.rapport.platform.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.mention.AccountConfig;
import dev.rapport.post.Finding;
import dev.rapport.post.SafeText;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What can be told of an account that has just given access, before it is put to use. */
@Singleton
class XNewAccess {

  /** X's developer guidelines: the bio says that the account is automated, and who operates it. */
  private static final Pattern SAYS_SO =
      Pattern.compile("(?i)\\b(automated|bots?|AI|artificial intelligence)\\b");

  private static final Pattern ID = Pattern.compile("[0-9]{1,19}");

  private final String handle;
  private final XConfig config;
  private final Clock clock;

  XNewAccess(AccountConfig account, XConfig config, Clock clock) {
    this.handle = account.handle();
    this.config = config;
    this.clock = clock;
  }

  /** Whether it is the account that it should be. */
  sealed interface Whose {

    /**
     * @param clockFault empty when this machine's clock is right
     */
    record Ours(String id, String bio, String clockFault) implements Whose {}

    /**
     * @param why one line for an operator
     */
    record NotOurs(String why) implements Whose {}
  }

  Whose whose(XApi x) {
    return switch (x.me("description")) {
      case XAnswer.Ok ok -> whose(ok.body().path("data"), ok.clockFault());
      case XAnswer.Failed failed ->
          new Whose.NotOurs("X does not say whose access this is: " + failed.why());
    };
  }

  private Whose whose(JsonNode user, String clockFault) {
    String id = user.path("id").asText("");
    String name = SafeText.oneLine(user.path("username").asText(""), 30);
    if (!ID.matcher(id).matches()) {
      return new Whose.NotOurs("X does not say whose access this is");
    }
    return name.equalsIgnoreCase(handle)
        ? new Whose.Ours(id, user.path("description").asText(""), clockFault)
        : new Whose.NotOurs(
            ("it was @%s who gave access, and not @%s; log in to X as @%s and do it again,"
                    + " or change rapport.handle")
                .formatted(name, handle, handle));
  }

  /** In the order in which an operator would mend things. */
  List<Finding> look(XApi x, Whose.Ours account) {
    List<Finding> findings = new ArrayList<>();
    findings.add(Finding.fine("this is @" + handle));
    XAdvice.onClock(account.clockFault()).ifPresent(findings::add);
    findings.add(XPermissions.reading(x, account.id(), clock));
    findings.add(XPermissions.posting(x));
    findings.add(XReadingPrice.asSet(config, handle));
    findings.add(bio(account.bio()));
    findings.add(label(x));
    findings.add(
        Finding.noted(
            "answers that a machine writes need X's approval beforehand",
            "ask X's policy support for it"));
    return findings;
  }

  /** X's page x-api/activity/event-payloads shows an account that has it. */
  private Finding label(XApi x) {
    return x.me("affiliation") instanceof XAnswer.Ok ok
            && ok.body().at("/data/affiliation/description").asText("").startsWith("Automated")
        ? Finding.fine("the account has the label 'automated'")
        : Finding.noted(
            "X does not show the label 'automated' on the account",
            "set it on X as @%s: Settings, Your account, Account information, Automation"
                .formatted(handle));
  }

  private Finding bio(String bio) {
    return SAYS_SO.matcher(bio).find()
        ? Finding.fine("the bio says that the account is automated")
        : Finding.noted(
            "the bio does not say that the account is automated",
            "say so there, and who runs it; X asks for both");
  }
}
