package dev.rapport.feedback.arena;

import dev.rapport.feedback.arena.JudgePair.Outcome;
import dev.rapport.feedback.arena.JudgePair.Revealed;
import dev.rapport.feedback.arena.JudgePair.Shown;
import dev.rapport.feedback.arena.Pairs.Taken;
import dev.rapport.post.Caller;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The page on which people judge drafts, and see how the variants stand. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class ArenaPage {

  private final ReadArena read;
  private final JudgePair judge;
  private final WishRivals wishes;
  private final Caller caller;
  private final Clock clock;

  ArenaPage(ReadArena read, JudgePair judge, WishRivals wishes, Caller caller, Clock clock) {
    this.read = read;
    this.judge = judge;
    this.wishes = wishes;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Path("arena")
  @Operation(hidden = true)
  public TemplateInstance page() {
    return Templates.arena(read.now(), wishes.personas());
  }

  @GET
  @Path("console/arena")
  @Operation(hidden = true)
  public TemplateInstance standings() {
    return Templates.arenaStandings(read.now());
  }

  @POST
  @Path("console/arena/next")
  @Operation(hidden = true)
  public TemplateInstance next(@RestForm String by) {
    return shown(caller.person(by), null, "");
  }

  /**
   * @param shown since when, in milliseconds of Unix time
   */
  @POST
  @Path("console/arena/{pair}/judgements")
  @Operation(hidden = true)
  public TemplateInstance judge(
      @RestPath long pair,
      @RestForm String by,
      @RestForm String verdict,
      @RestForm String why,
      @RestForm long shown) {
    String rater = caller.person(by);
    Optional<Verdict> given = Verdict.of(verdict);
    if (given.isEmpty()) {
      return shown(rater, null, "verdict");
    }
    long seconds = Duration.between(Instant.ofEpochMilli(shown), clock.instant()).toSeconds();
    Outcome outcome = judge.judge(pair, rater, given.get(), why, seconds);
    return shown(
        rater,
        outcome.revealed().orElse(null),
        outcome.taken() == Taken.DONE ? "" : outcome.taken().name());
  }

  private TemplateInstance shown(String rater, Revealed revealed, String trouble) {
    return Templates.arenaPair(judge.next(rater).orElse(null), revealed, trouble);
  }

  @POST
  @Path("console/arena/wishes")
  @Operation(hidden = true)
  public TemplateInstance wish(@RestForm String by, @RestForm String persona, @RestForm int count) {
    try {
      return Templates.arenaWished(wishes.wish(persona, caller.person(by), count), "");
    } catch (IllegalArgumentException e) {
      return Templates.arenaWished(0, e.getMessage());
    }
  }

  @CheckedTemplate(basePath = "console")
  static final class Templates {
    static native TemplateInstance arena(ArenaReport report, List<String> personas);

    static native TemplateInstance arenaStandings(ArenaReport report);

    static native TemplateInstance arenaPair(Shown shown, Revealed revealed, String trouble);

    static native TemplateInstance arenaWished(int wished, String trouble);
  }
}
