package dev.rapport.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.rapport.mention.AccountConfig;
import dev.rapport.post.Author;
import dev.rapport.post.ConversationId;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.post.Tag;
import dev.rapport.reply.Approach;
import dev.rapport.reply.ComposeReply;
import dev.rapport.reply.ComposeReply.Candidate;
import io.quarkus.runtime.QuarkusApplication;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Composes one answer by the very code that answers mentions, and prints it. */
public final class PreviewApplication implements QuarkusApplication {

  /** A seed's low byte counts the tries, and this is the first. */
  private static final long FOR_EACH_TEXT = 256;

  private final ComposeReply compose;
  private final AccountConfig account;
  private final ObjectMapper mapper;
  private final Clock clock;

  PreviewApplication(
      ComposeReply compose, AccountConfig account, ObjectMapper mapper, Clock clock) {
    this.compose = compose;
    this.account = account;
    this.mapper = mapper;
    this.clock = clock;
  }

  @Override
  public int run(String... arguments) throws JsonProcessingException {
    Post post = post(arguments[0]);
    Approach approach = compose.approach(post, Optional.empty());
    Candidate candidate = compose.compose(approach, post.text().hashCode() * FOR_EACH_TEXT);
    Preview preview = Preview.of(approach, candidate);
    System.out.println(
        arguments[1].equals("json")
            ? mapper.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(preview)
            : preview.forPeople());
    System.out.flush();
    return preview.wouldPost() ? Exit.DONE : Exit.FAILED;
  }

  /** As if somebody had posted it on X, with our handle in front unless it is there. */
  private Post post(String text) {
    String tag = "@" + account.handle();
    int at = text.toLowerCase().indexOf(tag.toLowerCase());
    String whole = at < 0 ? tag + " " + text : text;
    int start = Math.max(at, 0);
    return new Post(
        new PostRef("x", "preview"),
        List.of(),
        new ConversationId("x", "preview"),
        new Author("preview", "preview"),
        whole,
        clock.instant(),
        Optional.empty(),
        Optional.empty(),
        false,
        List.of(new Tag(account.handle(), start, start + tag.length(), true)));
  }
}
