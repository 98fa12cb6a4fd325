package dev.rapport.evaluation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.PostBuilder;
import dev.rapport.platform.x.XTextLimits;
import dev.rapport.post.Post;
import dev.rapport.reply.Draft.GateResult;
import dev.rapport.reply.Readings;
import dev.rapport.reply.gate.OutputGates;
import dev.rapport.reply.gate.Told;
import dev.rapport.reply.grounding.GroundReply;
import dev.rapport.reply.grounding.Grounding;
import dev.rapport.reply.grounding.Grounds;
import dev.rapport.reply.grounding.Knowledge;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the benchmark's model says must go out, or nothing is measured. */
class StubAnswersTest {

  private static final String ASKED = "good morning, how is the weather with you today? 21261";

  @Test
  void eachMayBePostedAndIsAnother() {
    // Given
    Times times = new Times();
    Post mention = PostBuilder.post("1", "@rapport " + ASKED).build();
    GroundReply ground = new GroundReply(Knowledge.read(Path.of("no-folder")), () -> true);
    OutputGates gates = new OutputGates(List.of(new XTextLimits()), Readings.analyzer());
    String first = text(times);

    for (int i = 0; i < 1_100; i++) {
      // When
      String text = text(times);

      // Then
      Told told = new Told(List.of(), List.of());
      assertThat(text).isNotEqualTo(first);
      assertThat(ground.ground(text, "en", new Grounds(ASKED, "rapport", List.of())))
          .isInstanceOf(Grounding.Kept.class);
      assertThat(gates.check(text, mention, "en", told)).allMatch(GateResult::passed);
    }
  }

  private static String text(Times times) {
    return times
        .completion()
        .getJsonArray("choices")
        .getJsonObject(0)
        .getJsonObject("message")
        .getString("content");
  }
}
