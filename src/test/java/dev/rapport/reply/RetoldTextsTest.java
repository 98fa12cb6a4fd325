package dev.rapport.reply;

import static dev.rapport.mention.PostBuilder.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.post.Post;
import dev.rapport.reply.Approach.Context;
import dev.rapport.reply.ComposeReply.Candidate;
import dev.rapport.reply.Draft.StanceChoice;
import dev.rapport.reply.grounding.Knowledge;
import dev.rapport.reply.memory.Basis;
import dev.rapport.reply.memory.CoreTranslator.Translated;
import dev.rapport.reply.memory.FakeMemory;
import dev.rapport.reply.memory.Recall;
import dev.rapport.reply.memory.Recollection;
import dev.rapport.reply.memory.TestMemory;
import dev.rapport.testing.MovingClock;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All written words around a verdict, with a verdict in them, before every gate. */
class RetoldTextsTest {

  private static final Basis BASIS = new Basis("model", "knowledge");
  private static final List<Source> SOURCES = List.of(new Source("https://a.example", "Towers"));

  private static final List<Stance> STANCES =
      List.of(Stance.INFORMATIVE, Stance.CLARIFYING, Stance.WARM, Stance.DE_ESCALATING);

  private final ComposeReply compose =
      Composing.plain(new TestReplyConfig(3, 3, 2), new MovingClock()).by(new FakeWriter());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | is this true?   | No, this is not true. The tower was finished in 1889.
          de | stimmt das?     | Nein, das stimmt nicht. Der Turm wurde 1889 fertig.
          es | ¿es verdad?     | No, no es cierto. La torre se terminó en 1889.
          fr | c'est vrai ?    | Non, c'est faux. La tour a été achevée en 1889.
          it | è vero?         | No, non è vero. La torre fu completata nel 1889.
          pt | isso é verdade? | Não, não é verdade. A torre foi concluída em 1889.
          ru | это правда?     | Нет, это неправда. Башню достроили в 1889 году.
          ja | これ本当ですか？ | いいえ、事実ではありません。塔は1889年に完成しました。
          zh | 这是真的吗？     | 不是，这不属实。这座塔于1889年建成。
          ko | 이거 사실인가요? | 아니요, 사실이 아닙니다. 이 탑은 1889년에 완공되었습니다.
          hi | क्या यह सच है?   | नहीं, यह सच नहीं है। यह मीनार 1889 में पूरी हुई थी।
          """)
  void everyTextMayGoOut(String language, String words, String core) {
    for (Stance stance : STANCES) {
      // Given
      Approach asker = asker(language, words, stance);
      Recollection memory = over(FakeMemory.knowing(core, language, SOURCES));

      // When
      List<Candidate> told = new ArrayList<>();
      Recall recall = memory.recall(asker, 1, BASIS);
      while (recall instanceof Recall.Told one) {
        told.add(compose.retold(asker, one.answer()));
        recall = memory.recall(asker, 1, BASIS);
      }

      // Then
      assertThat(told).hasSize(48);
      assertThat(told)
          .as("%s, %s", language, stance)
          .filteredOn(Candidate.Failed.class::isInstance)
          .extracting(failed -> ((Candidate.Failed) failed).why() + ": " + failed.draft().text())
          .isEmpty();
    }
  }

  private Approach asker(String language, String words, Stance stance) {
    Post mention = post("1", "@bob @rapport " + words).prefix("@bob ").answering("P").build();
    Approach read = compose.approach(mention, Context.NONE);
    return new Approach(
        mention,
        read.reading().in(language),
        new StanceChoice(stance, "a test"),
        read.mode(),
        language,
        read.most(),
        read.limits(),
        read.context(),
        read.voice(),
        read.readingUsd());
  }

  private static Recollection over(FakeMemory memory) {
    return TestMemory.over(
        memory,
        post -> Optional.empty(),
        (core, language, asker) -> new Translated(Optional.empty(), BigDecimal.ZERO),
        Knowledge.read(Path.of("none")));
  }
}
