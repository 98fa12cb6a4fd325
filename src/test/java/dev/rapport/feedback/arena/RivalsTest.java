package dev.rapport.feedback.arena;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.post.PostRef;
import dev.rapport.reply.Draft;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RivalsTest {

  private static final PostRef MENTION = new PostRef("x", "1");

  private final Draft desk = Drafts.draft("desk@1", "Hello.");
  private final Draft other = Drafts.draft("rapport@1", "Good day!");

  @Test
  void aDraftOfAnotherVariantIsARivalOfTheLastOne() {
    // When
    NewPair pair = only(rivals(other, List.of(desk), null, null, null));

    // Then
    assertThat(pair.source()).isEqualTo(Source.ASIDE);
    assertThat(pair.first().text()).isEqualTo("Hello.");
    assertThat(pair.second().facts().persona()).isEqualTo("rapport@1");
    assertThat(pair.editor()).isEmpty();
  }

  @Test
  void otherWordsOfTheSameVariantSayNothingAboutIt() {
    // Given
    Draft again = Drafts.draft("desk@1", "Hi.");

    // Then
    assertThat(rivals(again, List.of(desk), null, null, null).pairs()).isEmpty();
  }

  @Test
  void anEditIsARivalOfTheDraftThatItReplaced() {
    // When
    NewPair pair = only(rivals(desk, List.of(), "Hello, you.", "kim", null));

    // Then
    assertThat(pair.source()).isEqualTo(Source.EDIT);
    assertThat(pair.first().text()).isEqualTo("Hello.");
    assertThat(pair.second().text()).isEqualTo("Hello, you.");
    assertThat(pair.second().facts().variant()).isEqualTo(Facts.PERSON);
    assertThat(pair.editor()).hasValue("kim");
  }

  @Test
  void whiteSpaceIsNoEditAndWhereNothingWasWrittenNothingIsEdited() {
    assertThat(rivals(desk, List.of(), " Hello.\n", "kim", null).pairs()).isEmpty();
    assertThat(rivals(Drafts.draft("desk@1", ""), List.of(), "Hello.", "kim", null).pairs())
        .isEmpty();
  }

  /** What waits for somebody else's approval has the facts of the draft, and a person's words. */
  @Test
  void aProposalIsItsProposersJudgementWhoeverApprovesIt() {
    // Given
    Draft proposed = Drafts.proposed("desk@1", "Hello, dear.");

    // When
    NewPair pair = only(rivals(proposed, List.of(desk), "Hello, dear!", "ann", "kim"));

    // Then
    assertThat(pair.second().text()).isEqualTo("Hello, dear.");
    assertThat(pair.second().facts().variant()).isEqualTo(Facts.PERSON);
    assertThat(pair.editor()).hasValue("kim");
  }

  @Test
  void aProposalThatWasWrittenAnewCountsForNoMachine() {
    // Given
    Draft proposed = Drafts.proposed("desk@1", "Hello, dear.");

    // When
    NewPair pair = only(rivals(other, List.of(desk, proposed), null, null, null));

    // Then
    assertThat(pair.first().text()).isEqualTo("Hello.");
    assertThat(pair.second().text()).isEqualTo("Good day!");
  }

  private static NewPair only(Rivals rivals) {
    assertThat(rivals.pairs()).hasSize(1);
    return rivals.pairs().getFirst();
  }

  private static Rivals rivals(
      Draft draft, List<Draft> aside, String edited, String editor, String proposer) {
    return new Rivals(
        MENTION,
        draft,
        aside,
        Optional.ofNullable(edited),
        Optional.ofNullable(editor),
        Optional.ofNullable(proposer));
  }
}
