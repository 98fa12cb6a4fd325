package dev.rapport.model;

import dev.rapport.model.OpenAi.Head;
import dev.rapport.post.Sha256;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * An OpenAI-compatible endpoint without a model, for demos and rehearsals: 404 unless {@code
 * rapport.model.scripted} is set, any bearer or none accepted, any model's name answered to. Takes
 * whatever content type it is sent, so that a bad body gets OpenAI's error and not a framework's.
 */
@Path("/sandbox/model/v1")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public final class ScriptedModelResource {

  private static final int ID = 24;

  private final ModelConfig config;
  private final ScriptedModel model;
  private final Clock clock;

  ScriptedModelResource(ModelConfig config, ScriptedModel model, Clock clock) {
    this.config = config;
    this.model = model;
    this.clock = clock;
  }

  @POST
  @Path("/chat/completions")
  public Response chat(String body) {
    return served(
        () -> {
          ScriptedRequest request = ScriptedRequest.chat(body);
          return OpenAi.ChatCompletion.of(head(request), model.reply(request), body.length());
        });
  }

  @POST
  @Path("/responses")
  public Response response(String body) {
    return served(
        () -> {
          ScriptedRequest request = ScriptedRequest.response(body);
          return OpenAiResponse.of(
              head(request), model.reply(request), request.searches(), body.length());
        });
  }

  @GET
  @Path("/models")
  public Response models() {
    return served(() -> OpenAi.Models.only("scripted", clock.instant().getEpochSecond()));
  }

  private Head head(ScriptedRequest request) {
    String id = Sha256.hex(request.user() + request.seed()).substring(0, ID);
    return new Head(id, clock.instant().getEpochSecond(), request.model());
  }

  private Response served(Supplier<Object> answer) {
    if (!config.scripted()) {
      return failed(404, "rapport.model.scripted is off", null);
    }
    try {
      return Response.ok(answer.get()).build();
    } catch (BadRequest e) {
      return failed(400, e.getMessage(), e.param());
    }
  }

  private static Response failed(int status, String message, String param) {
    return Response.status(status).entity(OpenAi.Failure.of(message, param)).build();
  }
}
