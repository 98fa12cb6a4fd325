package dev.rapport.reply.prompt;

import dev.rapport.post.Caller;
import dev.rapport.post.Order;
import dev.rapport.post.SafeText;
import dev.rapport.reply.prompt.Ruling.Done;
import dev.rapport.reply.prompt.Ruling.Refused;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Changes of the texts that models are told. Whoever makes one must be named. */
@Path("/api/prompts/{kind}/{name}")
@Tag(name = "Prompts")
@RunOnVirtualThread
public class PromptChangesResource {

  private static final int LONGEST_REASON = 200;

  private final ProposePrompt propose;
  private final ApprovePrompt approve;
  private final RollBackPrompt rollBack;
  private final Caller caller;

  PromptChangesResource(
      ProposePrompt propose, ApprovePrompt approve, RollBackPrompt rollBack, Caller caller) {
    this.caller = caller;
    this.propose = propose;
    this.approve = approve;
    this.rollBack = rollBack;
  }

  @POST
  @Path("proposals")
  @Operation(summary = "Proposes a text, which needs the approval of somebody else")
  @APIResponse(responseCode = "409", description = "A probe fails, or it holds a banned phrase")
  public ShownVersion propose(@RestPath String kind, @RestPath String name, Change change) {
    if (change == null || change.text() == null) {
      throw new BadRequestException("text must be given");
    }
    PromptText text = new PromptText(name(kind, name), change.text());
    return shown(propose.propose(text, caller.named(change.by()), change.why()));
  }

  @POST
  @Path("{hash}/approval")
  @Operation(summary = "Makes a proposal live, by the word of somebody else than who proposed it")
  @APIResponse(responseCode = "409", description = "It is one's own, or it may not be live")
  public ShownVersion approve(
      @RestPath String kind, @RestPath String name, @RestPath String hash, Order order) {
    return shown(approve.approve(name(kind, name), hash, caller.named(Order.of(order).by())));
  }

  @POST
  @Path("rollback")
  @Operation(summary = "Makes what was live before live again")
  @APIResponse(responseCode = "409", description = "Nothing was, or it holds a banned phrase")
  public ShownVersion rollBack(@RestPath String kind, @RestPath String name, Change change) {
    Change asked = change == null ? new Change(null, null, null) : change;
    return shown(rollBack.rollBack(name(kind, name), caller.named(asked.by()), asked.why()));
  }

  static PromptName name(String kind, String name) {
    try {
      return PromptName.of(kind, name);
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(e.getMessage());
    }
  }

  private static ShownVersion shown(Ruling ruling) {
    return switch (ruling) {
      case Done done -> ShownVersion.of(done.version());
      case Refused refused -> throw new ClientErrorException(refused.why(), Status.CONFLICT);
    };
  }

  /**
   * @param text the whole text, where one is proposed
   * @param by who it is
   * @param override why a banned phrase may come back; left out when none does
   */
  public record Change(String text, String by, String override) {

    String why() {
      return override == null ? "" : SafeText.oneLine(override.strip(), LONGEST_REASON);
    }
  }
}
