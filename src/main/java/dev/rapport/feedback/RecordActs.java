package dev.rapport.feedback;

import dev.rapport.feedback.FeedbackLog.Told;
import dev.rapport.feedback.FeedbackRecorded.Mood;
import dev.rapport.post.Post;
import dev.rapport.tone.Emotion;
import dev.rapport.tone.ToneAnalyzer;
import dev.rapport.tone.ToneReading;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Stage 7: tells what the record noted in passing: what reviewers did, who came back and in what
 * mood, who left. Any number of instances may do it; each act is told under one id.
 */
@ApplicationScoped
public class RecordActs {

  private static final int BATCH = 200;

  private final FeedbackLog log;
  private final ToneAnalyzer tone;
  private final CountFeedback count;

  RecordActs(FeedbackLog log, ToneAnalyzer tone, CountFeedback count) {
    this.count = count;
    this.log = log;
    this.tone = tone;
  }

  /** Everything that is noted by now. */
  public void record() {
    int settled;
    do {
      settled = tell();
    } while (settled == BATCH);
  }

  private int tell() {
    Told told = log.tell(BATCH, this::told);
    told.events().forEach(count::count);
    return told.settled();
  }

  private FeedbackRecorded told(Noted noted) {
    return new FeedbackRecorded(
        noted.id(),
        noted.mention(),
        noted.reply().orElse(null),
        noted.kind(),
        1,
        1,
        noted.followUp().filter(post -> !post.words().isEmpty()).map(this::mood).orElse(null),
        noted.measured().orElse(null),
        noted.at(),
        noted.facts());
  }

  private Mood mood(Post post) {
    ToneReading reading = tone.read(post.words(), post.language().orElse(""));
    return new Mood(
        reading.sentiment().score(),
        reading.hostility(),
        reading.irony(),
        reading.emotion(Emotion.GRATITUDE));
  }
}
