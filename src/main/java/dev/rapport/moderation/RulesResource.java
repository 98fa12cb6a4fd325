package dev.rapport.moderation;

import dev.rapport.moderation.RuleCounts.Count;
import dev.rapport.moderation.rule.RuleBook.ShownRule;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What rules there are, and what they did or would have done, for operators. */
@Path("/api/rules")
@Tag(name = "Rules")
@RunOnVirtualThread
public class RulesResource {

  private static final Duration SHOWN = Duration.ofDays(1);

  private final Rules rules;
  private final RuleCounts counts;
  private final Clock clock;

  RulesResource(Rules rules, RuleCounts counts, Clock clock) {
    this.rules = rules;
    this.counts = counts;
    this.clock = clock;
  }

  @GET
  @Operation(
      summary = "Every rule, and what it found in the last 24 hours",
      description = "A shadow rule's count is what it would have done.")
  public RulesNow list() {
    return new RulesNow(rules.book().list(), counts.since(clock.instant().minus(SHOWN)));
  }

  /**
   * @param found by rule, version and mode
   */
  public record RulesNow(List<ShownRule> rules, List<Count> found) {}
}
