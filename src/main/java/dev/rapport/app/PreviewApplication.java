package dev.rapport.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.rapport.reply.Preview;
import dev.rapport.reply.PreviewAsk;
import dev.rapport.reply.PreviewReply;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;

/** Previews one answer and prints it. What is asked comes as JSON. */
public final class PreviewApplication implements QuarkusApplication {

  private final PreviewReply preview;
  private final ObjectMapper mapper;

  PreviewApplication(PreviewReply preview, ObjectMapper mapper) {
    this.preview = preview;
    this.mapper = mapper;
  }

  @Override
  public int run(String... arguments) throws IOException {
    Preview shown = preview.preview(mapper.readValue(arguments[0], PreviewAsk.class));
    System.out.println(
        arguments[1].equals("json")
            ? mapper.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(shown)
            : PreviewText.of(shown));
    System.out.flush();
    return shown.wouldPost() ? Exit.DONE : Exit.FAILED;
  }
}
