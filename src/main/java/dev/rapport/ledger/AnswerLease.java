package dev.rapport.ledger;

import dev.rapport.post.PostRef;
import dev.rapport.reply.memory.AskedAbout;
import dev.rapport.reply.memory.QuestionKey;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Who wants to answer a question, and from when to when nobody else shall. */
record AnswerLease(QuestionKey key, PostRef asker, Instant now, Duration lease) {

  /** False when something is there. */
  boolean insert(Handle handle) {
    return handle
            .createUpdate(
                """
                INSERT INTO answer_memory (question, platform, root_id, leased_until, about_id)
                VALUES (:question, :platform, :root, :until, :about)
                ON CONFLICT (question) DO NOTHING
                """)
            .bind("question", key.sha256())
            .bind("platform", asker.platform())
            .bind("root", asker.id())
            .bind("until", now.plus(lease))
            .bind("about", about())
            .execute()
        == 1;
  }

  /** As if nothing had been there: what was told from the last verdict is of no use. */
  void takeOver(Handle handle) {
    handle.execute("DELETE FROM answer_memory WHERE question = ?", key.sha256());
    insert(handle);
  }

  private String about() {
    return switch (key.about()) {
      case AskedAbout.Parent parent -> parent.post().id();
      case AskedAbout.Knowledge knowledge -> null;
    };
  }
}
