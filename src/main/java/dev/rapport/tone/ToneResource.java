package dev.rapport.tone;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.post.JsonBody;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads the tone of any text, for operators. Nothing of it is kept or logged. */
@Path("/api/tone")
@Tag(name = "Tone")
@RunOnVirtualThread
public class ToneResource {

  /** KiB. Ten times the longest post that any platform takes, in any script. */
  private static final int LONGEST = 1024;

  private final ToneAnalyzer analyzer;
  private final ObjectMapper json;

  ToneResource(ToneAnalyzer analyzer, ObjectMapper json) {
    this.analyzer = analyzer;
    this.json = json;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "How a text sounds",
      description = "A long text is read at its start and at its end. Nothing is kept.")
  @RequestBody(content = @Content(schema = @Schema(implementation = Asked.class)))
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ToneReading.class)))
  @APIResponse(responseCode = "400", description = "No JSON, or without a text")
  @APIResponse(responseCode = "413", description = "A body of more than 1024 KiB")
  public ToneReading read(InputStream body) throws IOException {
    Asked asked =
        JsonBody.read(body, LONGEST, json, Asked.class)
            .filter(it -> it.text() != null)
            .orElseThrow(() -> new BadRequestException("text must be given"));
    return analyzer.read(asked.text(), asked.language() == null ? "" : asked.language());
  }

  /**
   * @param text any; may be empty
   * @param language BCP 47 tag, what it is probably in; may be left out
   */
  public record Asked(String text, String language) {}
}
