package dev.rapport.reply.prompt;

import dev.rapport.post.Caller;
import dev.rapport.post.Order;
import dev.rapport.reply.prompt.BannedPhrases.BannedPhrase;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The texts that models are told, for operators. */
@Path("/api/prompts")
@Tag(name = "Prompts")
@RunOnVirtualThread
public class PromptsResource {

  private static final int SHOWN = 50;

  private final PromptShelf shelf;
  private final PromptRecord record;
  private final BannedPhrases banned;
  private final Caller caller;
  private final BanPhrase ban;

  PromptsResource(
      PromptShelf shelf, PromptRecord record, BannedPhrases banned, BanPhrase ban, Caller caller) {
    this.caller = caller;
    this.shelf = shelf;
    this.record = record;
    this.banned = banned;
    this.ban = ban;
  }

  @GET
  @Operation(summary = "What is live, what waits for an approval, and what must not come back")
  public Prompts list() {
    return new Prompts(
        record.current().stream().map(ShownVersion::of).toList(), shelf.waiting(), banned.list());
  }

  @GET
  @Path("{kind}/{name}")
  @Operation(summary = "The last 50 versions of a text with their words, the newest first")
  @APIResponse(responseCode = "404", description = "There is no text of that name")
  public List<ShownText> history(@RestPath String kind, @RestPath String name) {
    PromptName wanted = PromptChangesResource.name(kind, name);
    List<PromptVersion> history = record.history(wanted, SHOWN);
    if (history.isEmpty()) {
      throw new NotFoundException("no text " + wanted);
    }
    return history.stream().map(ShownText::of).toList();
  }

  @POST
  @Path("banned")
  @Operation(summary = "Keeps a phrase out of every text to come, unless an override says why not")
  public Banned ban(Ban asked) {
    if (asked == null || asked.reason() == null || asked.reason().isBlank()) {
      throw new BadRequestException("phrase, by and reason must be given");
    }
    Order order = new Order(caller.named(asked.by()), asked.reason());
    try {
      return new Banned(ban.ban(asked.phrase(), order.person(), order.why()));
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(e.getMessage());
    }
  }

  /**
   * @param versions live and proposed
   * @param waiting texts in files that are not used, one line each
   */
  public record Prompts(
      List<ShownVersion> versions, List<String> waiting, List<BannedPhrase> banned) {}

  /** A version with its words. */
  public record ShownText(ShownVersion version, String text) {

    static ShownText of(PromptVersion version) {
      return new ShownText(ShownVersion.of(version), version.text().text());
    }
  }

  /** A phrase, who bans it and why. */
  public record Ban(String phrase, String by, String reason) {}

  /**
   * @param heldBy the live texts that hold the phrase until they are changed
   */
  public record Banned(List<String> heldBy) {}
}
