package dev.rapport.platform.x;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.mention.AccountConfig;
import dev.rapport.mention.MentionFeed;
import dev.rapport.mention.MentionSource.Fetched.Broken;
import dev.rapport.platform.x.XAccount.Identity;
import dev.rapport.platform.x.XBackOff.Trouble;
import dev.rapport.post.Author;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Mentions on X by the filtered stream: seconds sooner than by polling, at the price of a full post
 * read each. X promises neither order nor uniqueness, and a break loses what comes meanwhile;
 * {@link XMentionSource} reads that as soon as the stream is open again.
 */
@Singleton
public class XStreamFeed implements MentionFeed {

  private final XClients clients;
  private final XAccount account;
  private final XConfig config;
  private final XFeedStatus status;
  private final XStreamRules rules;
  private final Rest rest;
  private final ObjectMapper mapper = new ObjectMapper();

  @Inject
  XStreamFeed(
      XClients clients, XAccount account, AccountConfig us, XConfig config, XFeedStatus status) {
    this(clients, account, new XStreamRules(clients.app(), us.handle()), config, status, Rest.REAL);
  }

  XStreamFeed(
      XClients clients,
      XAccount account,
      XStreamRules rules,
      XConfig config,
      XFeedStatus status,
      Rest rest) {
    this.clients = clients;
    this.account = account;
    this.rules = rules;
    this.config = config;
    this.status = status;
    this.rest = rest;
  }

  /** Why a connection is over, and how long to wait before the next. */
  private record Ended(String why, Duration pause) {}

  @Override
  public String platform() {
    return XPostReader.PLATFORM;
  }

  @Override
  public boolean wanted() {
    return config.intake() == XIntake.STREAM;
  }

  @Override
  public void missed() {
    status.missed();
  }

  @Override
  public void listen(Ear ear) throws InterruptedException {
    XBackOff backOff = new XBackOff();
    try {
      while (ear.listening()) {
        Ended ended = connect(ear, backOff);
        status.closed();
        if (ear.listening()) {
          ear.closed(ended.why());
          rest.take(ended.pause(), ear::listening);
        }
      }
    } finally {
      status.closed();
    }
  }

  private Ended connect(Ear ear, XBackOff backOff) throws InterruptedException {
    Optional<XAnswer.Failed> trouble = rules.keepInStep();
    if (trouble.isPresent()) {
      return refused(trouble.get(), backOff);
    }
    return switch (account.identity()) {
      case Identity.Unknown unknown -> new Ended(unknown.why(), unknown.retryAfter());
      case Identity.Known known ->
          switch (clients.app().stream(XPostReader.FIELDS)) {
            case XStream.Open open -> read(open, known.us(), ear, backOff);
            case XStream.Refused refused -> refused(refused.why(), backOff);
          };
    };
  }

  private Ended read(XStream.Open open, Author us, Ear ear, XBackOff backOff)
      throws InterruptedException {
    String why = "X ended the stream";
    try (XStreamLines lines =
        new XStreamLines(open.body(), config.streamSilence(), ear::listening)) {
      status.opened();
      ear.opened();
      try {
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
          backOff.works();
          Optional<String> ending = take(line.get(), us, ear);
          if (ending.isPresent()) {
            return new Ended(ending.get(), backOff.after(Trouble.NETWORK));
          }
        }
      } catch (IOException e) {
        why = "the stream broke (" + e.getClass().getSimpleName() + ")";
      }
      if (lines.fellSilent()) {
        why = "the stream said nothing for " + config.streamSilence().toSeconds() + " s";
      }
    }
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    return new Ended(why, backOff.after(Trouble.NETWORK));
  }

  /** Returns why the stream is to be left, when it is. */
  private Optional<String> take(String line, Author us, Ear ear) {
    switch (XStreamMessage.read(line, mapper, clients.app()::streamed)) {
      case XStreamMessage.KeepAlive alive -> {}
      case XStreamMessage.NotForUs other -> {}
      case XStreamMessage.Told told -> ear.heard(us, List.of(told.post()));
      case XStreamMessage.Puzzle puzzle -> ear.puzzled(new Broken(puzzle.what(), line));
      case XStreamMessage.Trouble trouble -> {
        return Optional.of("X says " + trouble.type());
      }
    }
    return Optional.empty();
  }

  private static Ended refused(XAnswer.Failed failed, XBackOff backOff) {
    Trouble kind =
        switch (failed) {
          case XAnswer.Refused refused when refused.problem().status() == 429 -> Trouble.RATE;
          case XAnswer.Refused refused -> Trouble.HTTP;
          case XAnswer.Broken broken -> Trouble.HTTP;
          case XAnswer.NotSent notSent -> Trouble.NETWORK;
          case XAnswer.Lost lost -> lost.answered() ? Trouble.HTTP : Trouble.NETWORK;
        };
    return new Ended(failed.why(), longer(backOff.after(kind), failed));
  }

  /** Where X or a person has to do something first, climbing the ladder is no use. */
  private static Duration longer(Duration ladder, XAnswer.Failed failed) {
    boolean known =
        failed instanceof XAnswer.Refused refused
            && refused.problem().kind() != XProblem.Kind.OTHER;
    return known && failed.retryAfter().compareTo(ladder) > 0 ? failed.retryAfter() : ladder;
  }
}
