package dev.rapport.platform.x;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.mention.money.Price;
import dev.rapport.platform.x.PageWalk.Walked;
import dev.rapport.platform.x.XAccount.Identity;
import dev.rapport.post.PostRef;
import dev.rapport.publish.Allowance;
import dev.rapport.publish.ReplyPublisher;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;

/** Posts on X, and looks at what the account has posted. */
@Singleton
public class XReplyPublisher implements ReplyPublisher {
  private static final int PAGES = 8;

  private final XApi writer;
  private final XApi reader;
  private final XAccount account;
  private final XMeter meter;
  private final ObjectMapper mapper;

  XReplyPublisher(XClients clients, XAccount account, XMeter meter, ObjectMapper mapper) {
    this.writer = clients.writer();
    this.reader = clients.reader();
    this.account = account;
    this.meter = meter;
    this.mapper = mapper;
  }

  @Override
  public String platform() {
    return XPostReader.PLATFORM;
  }

  @Override
  public Price price(String text) {
    return meter.reply(text);
  }

  @Override
  public Posted post(PostRef inReplyTo, String text) {
    ObjectNode body = mapper.createObjectNode().put("text", text);
    body.putObject("reply").put("in_reply_to_tweet_id", inReplyTo.id());
    return switch (writer.create(body.toString())) {
      case XAnswer.Ok ok -> done(ok.body().path("data").path("id").asText(""), ok.left());
      case XAnswer.Refused refused -> refused(refused.problem());
      case XAnswer.NotSent notSent -> new Posted.NotMade(notSent.why(), notSent.retryAfter());
      case XAnswer.Lost lost -> new Posted.Indeterminate(lost.why());
      case XAnswer.Broken broken -> new Posted.Indeterminate(broken.why());
    };
  }

  private Posted done(String id, List<Allowance> left) {
    return id.isEmpty()
        ? new Posted.Indeterminate("an answer without the post's id")
        : new Posted.Done(new PostRef(platform(), id), left);
  }

  private static Posted refused(XProblem problem) {
    return switch (problem.kind()) {
      case DUPLICATE -> new Posted.Duplicate();
      case NOT_SUMMONED, RESTRICTED, GONE, INVALID -> new Posted.Refused(problem.words());
      case RATE_LIMIT, CREDITS, SPEND_CAP, USAGE_CAP, CREDENTIALS, LOCKED, SUSPENDED ->
          new Posted.Paused(problem.words(), problem.pause());
      case FORBIDDEN, OTHER -> new Posted.NotMade(problem.words(), problem.pause());
    };
  }

  @Override
  public OwnReplies repliesSince(PostRef since) {
    return switch (account.identity()) {
      case Identity.Known known -> repliesSince(known.us().id(), since.id());
      case Identity.Unknown unknown ->
          new OwnReplies.Unreadable(unknown.why(), unknown.retryAfter());
    };
  }

  private OwnReplies repliesSince(String us, String since) {
    Function<String, XAnswer> page =
        token -> reader.posts(us, new XApi.Page(since, token, OwnReplyReader.FIELDS));
    return switch (PageWalk.walk(page, OwnReplyReader::page, PAGES)) {
      case Walked.Done<OwnReply> done -> new OwnReplies.Shown(done.found(), !done.more());
      case Walked.Failed<OwnReply> failed ->
          new OwnReplies.Unreadable(failed.why().why(), failed.why().retryAfter());
    };
  }

  @Override
  public Retracted retract(PostRef reply) {
    return switch (writer.delete(reply.id())) {
      case XAnswer.Ok ok -> new Retracted.Done();
      case XAnswer.Refused refused when refused.problem().kind() == XProblem.Kind.GONE ->
          new Retracted.Done();
      case XAnswer.Failed failed -> new Retracted.NotDone(failed.why());
    };
  }
}
