package dev.rapport.feedback.arena;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.feedback.arena.ArenaConfig.Judge;
import dev.rapport.feedback.arena.rating.Preference;
import dev.rapport.feedback.arena.rating.Style;
import dev.rapport.post.PostRef;
import dev.rapport.reply.Readings;
import dev.rapport.reply.Stance;
import dev.rapport.reply.alignment.AlignmentConfig;
import dev.rapport.reply.alignment.AlignmentScorer;
import dev.rapport.reply.alignment.Asked;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScorePairsTest {

  private static final String KIND = "I am so sorry about your dog. Take good care of yourself.";
  private static final String COLD = "lol whatever, dogs die!!! 😂😂 buy a new one";

  private final Kept kept = new Kept(KIND, COLD);

  @Test
  void theTextThatSuitsTheAskerIsPreferred() {
    // When
    scoring(Judge.ON, kept).score();
    Kept turned = new Kept(COLD, KIND);
    scoring(Judge.ON, turned).score();

    // Then
    assertThat(kept.said).containsExactly(Map.entry(7L, Preference.FIRST));
    assertThat(turned.said).containsExactly(Map.entry(7L, Preference.SECOND));
  }

  @Test
  void whatScoresTheSameIsATie() {
    // Given
    Kept same = new Kept(KIND, KIND);

    // When
    scoring(Judge.ON, same).score();

    // Then
    assertThat(same.said).containsExactly(Map.entry(7L, Preference.TIE));
  }

  @Test
  void nothingIsScoredUnlessTheOperatorWantsIt() {
    // When
    scoring(Judge.OFF, kept).score();

    // Then
    assertThat(kept.said).isEmpty();
  }

  private static ScorePairs scoring(Judge judge, Pairs pairs) {
    AlignmentConfig config =
        new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(AlignmentConfig.class)
            .build()
            .getConfigMapping(AlignmentConfig.class);
    return new ScorePairs(pairs, new AlignmentScorer(Readings.analyzer(), config), () -> judge);
  }

  /** One pair for somebody who grieves, and what was said of it. */
  private static final class Kept implements Pairs {

    private final Map<Long, Preference> said = new HashMap<>();
    private final Unscored pair;

    Kept(String first, String second) {
      String words = "my dog died this morning and I am so sad";
      this.pair =
          new Unscored(
              new Pair(7, new PostRef("x", "1"), entry("a", first), entry("b", second)),
              new Asked(words, Readings.of(words), Stance.CAREFUL_WITH_DISTRESS));
    }

    private static Entry entry(String persona, String text) {
      return new Entry(TestFacts.of(persona), Style.of(text), text);
    }

    @Override
    public List<Unscored> unscored(int max) {
      return List.of(pair);
    }

    @Override
    public void score(long pair, Preference preference) {
      said.put(pair, preference);
    }

    @Override
    public List<Rivals> rivalsSince(Instant since) {
      return List.of();
    }

    @Override
    public Optional<Drafted> drafted(PostRef mention) {
      return Optional.empty();
    }

    @Override
    public boolean add(NewPair pair) {
      return false;
    }

    @Override
    public Optional<Pair> next(String rater) {
      return Optional.empty();
    }

    @Override
    public Optional<Pair> find(long pair) {
      return Optional.empty();
    }

    @Override
    public Taken judge(long pair, Judgement judgement) {
      return Taken.GONE;
    }

    @Override
    public List<JudgedPair> judged() {
      return List.of();
    }

    @Override
    public int waiting() {
      return 0;
    }

    @Override
    public String state() {
      return "";
    }

    @Override
    public void forgetPurged() {}
  }
}
