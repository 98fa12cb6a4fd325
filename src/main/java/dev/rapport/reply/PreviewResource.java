package dev.rapport.reply;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.mention.money.WatchSpending;
import dev.rapport.post.JsonBody;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows operators what would be answered. Nothing of it is kept, logged or posted. */
@Path("/api/preview")
@Tag(name = "Preview")
@RunOnVirtualThread
public class PreviewResource {

  /** KiB; a post and its thread on any platform are shorter. */
  private static final int LONGEST = 128;

  private static final int LONGEST_THREAD = 50;

  private final PreviewReply preview;
  private final WatchSpending spending;
  private final ObjectMapper json;

  PreviewResource(PreviewReply preview, WatchSpending spending, ObjectMapper json) {
    this.preview = preview;
    this.spending = spending;
    this.json = json;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "The answer that a mention would get, and how it would come about",
      description = "Asks the model, at its price; posts nothing and keeps nothing.")
  @RequestBody(content = @Content(schema = @Schema(implementation = PreviewAsked.class)))
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Preview.class)))
  @APIResponse(responseCode = "400", description = "No JSON, or not as it should be")
  @APIResponse(responseCode = "413", description = "A body of more than 128 KiB")
  @APIResponse(responseCode = "429", description = "A hard money cap is reached")
  public Preview show(InputStream body) throws IOException {
    PreviewAsk ask = ask(body);
    if (preview.costs() && spending.isSpent()) {
      throw new ClientErrorException(
          "a hard money cap is reached, so no model is asked", Status.TOO_MANY_REQUESTS);
    }
    return preview.preview(ask);
  }

  private PreviewAsk ask(InputStream body) throws IOException {
    try {
      return JsonBody.read(body, LONGEST, json, PreviewAsked.class)
          .orElseThrow(() -> new BadRequestException("text must be given"))
          .ask();
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(e.getMessage());
    }
  }

  /**
   * @param text what somebody would post
   * @param mode {@code fast} or {@code thinking}; left out, it is routed
   * @param language what they speak, a BCP 47 primary tag; left out, it is read
   * @param thread what was said before, oldest first; may be left out
   */
  public record PreviewAsked(String text, String mode, String language, List<ThreadPost> thread) {

    PreviewAsk ask() {
      if (text == null) {
        throw new IllegalArgumentException("text must be given");
      }
      List<ThreadPost> before = thread == null ? List.of() : thread;
      if (before.size() > LONGEST_THREAD) {
        throw new IllegalArgumentException("thread must have at most 50 posts");
      }
      if (before.stream().anyMatch(post -> post == null || post.text() == null)) {
        throw new IllegalArgumentException("each post of the thread must have a text");
      }
      return PreviewAsk.of(text, Optional.ofNullable(mode), Optional.ofNullable(language), before);
    }
  }
}
