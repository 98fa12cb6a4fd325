package dev.rapport.reply;

import static dev.rapport.mention.PostBuilder.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.model.WrittenPersona;
import dev.rapport.post.Post;
import dev.rapport.reply.Approach.Context;
import dev.rapport.reply.ComposeReply.Candidate;
import dev.rapport.reply.alignment.AlignmentConfig;
import dev.rapport.reply.alignment.AlignmentScorer;
import dev.rapport.reply.gate.OutputGates;
import dev.rapport.reply.grounding.CheckedClaim;
import dev.rapport.reply.grounding.GroundReply;
import dev.rapport.reply.grounding.Knowledge;
import dev.rapport.reply.grounding.Verdict;
import dev.rapport.testing.Engines;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What must and must not be in the answers to hard mentions, by the written persona and a model.
 */
@QuarkusTest
@WithTestResource(Engines.class)
class GalleryTest {

  private static final int TRIES = 12;

  /** A seed's low byte counts the tries, and these are the first ones for many a mention. */
  private static final int FOR_EACH_MENTION = 256;

  @Inject ApproachMention approaches;
  @Inject JudgeAnswer judge;
  @Inject Knowledge knowledge;
  @Inject ComposeReply byModel;
  @Inject ReplyWriter model;
  @Inject OutputGates gates;
  @Inject AlignmentScorer scorer;
  @Inject AlignmentConfig alignment;
  @Inject ReplyConfig config;

  static Stream<HardMention> mentions() {
    return HardMention.all().stream();
  }

  static Stream<HardMention> known() {
    return mentions().filter(mention -> mention.known() != null);
  }

  @ParameterizedTest
  @MethodSource("mentions")
  void theWrittenPersonaAnswersFittingly(HardMention hard) {
    // Given
    ComposeReply written =
        new ComposeReply(
            approaches, WrittenPersona.writer(), judge, knowledge, Composing.written(), config);

    // When
    List<Draft> drafts = drafts(written, hard);

    // Then
    allFit(drafts, hard);
    assertThat(drafts.getFirst().text()).isEqualTo(hard.answer());
  }

  @ParameterizedTest
  @MethodSource("mentions")
  void theScriptedModelAnswersFittingly(HardMention hard) {
    // When
    List<Draft> drafts = drafts(byModel, hard);

    // Then
    allFit(drafts, hard);
    assertThat(drafts).allSatisfy(d -> assertThat(d.origin().rung()).isEqualTo(rung(d)));
  }

  @ParameterizedTest
  @MethodSource("known")
  void whatIsKnownIsSaidWithWhereItStands(HardMention hard) {
    // Given
    Knowledge shop =
        Knowledge.read(Path.of("src/test/resources/dev/rapport/reply/gallery-knowledge"));
    ComposeReply knowing =
        new ComposeReply(
            approaches,
            model,
            new JudgeAnswer(new GroundReply(shop, () -> true), gates, scorer, alignment),
            shop,
            Composing.written(),
            config);

    // When
    List<Draft> drafts = drafts(knowing, hard);

    // Then
    assertThat(drafts)
        .hasSize(TRIES)
        .allSatisfy(
            draft -> {
              assertThat(draft.gates()).filteredOn(gate -> !gate.passed()).isEmpty();
              assertThat(draft.text()).isEqualTo(hard.known());
              assertThat(draft.claims())
                  .singleElement()
                  .returns(Verdict.SUPPORTED, CheckedClaim::verdict)
                  .satisfies(claim -> assertThat(claim.where()).startsWith("shop.md, "));
            });
  }

  /** Nobody in danger is put to a model. */
  private static String rung(Draft draft) {
    if (!draft.reading().mayBeInDanger()) {
      return "hosted";
    }
    return draft.origin().model().equals("vetted") ? "vetted" : "builtin";
  }

  private static void allFit(List<Draft> drafts, HardMention hard) {
    assertThat(drafts)
        .hasSize(TRIES)
        .allSatisfy(
            draft -> {
              assertThat(draft.stance().stance().word()).isEqualTo(hard.stance());
              assertThat(draft.gates()).filteredOn(gate -> !gate.passed()).isEmpty();
              assertThat(draft.text()).matches(hard::fits, "what fits " + hard);
            });
  }

  private static List<Draft> drafts(ComposeReply compose, HardMention hard) {
    Post mention = post("1", "@rapport " + hard.mention()).build();
    Approach approach = compose.approach(mention, Context.NONE);
    return LongStream.range(0, TRIES)
        .mapToObj(seed -> compose.compose(approach, seed * FOR_EACH_MENTION))
        .map(Candidate::draft)
        .toList();
  }
}
