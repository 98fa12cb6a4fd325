package dev.rapport.reply.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.reply.Source;
import dev.rapport.reply.grounding.CheckedClaim.Evidence;
import dev.rapport.reply.grounding.Grounding.Cut;
import dev.rapport.reply.grounding.Grounding.Held;
import dev.rapport.reply.grounding.Grounding.Kept;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class GroundReplyTest {

  private static final Source PAGE = new Source("https://a.example/moon", "The moon landing");

  private final Knowledge knowledge =
      new Knowledge(
          List.of(
              new Passage("shop.md", "Delivery", "We ship orders within 3 days."),
              new Passage("moon.md", "Moon landing", "Apollo 11 landed in 1969."),
              new Passage("店.md", "", "送料は1,000円です。")));
  private final GroundReply ground = new GroundReply(knowledge, () -> true);
  private final GroundReply strict = new GroundReply(knowledge, () -> false);

  @Test
  void whatStatesNothingIsKept() {
    assertThat(ground.ground("That sounds lovely! Enjoy it.", "en", asked("my cat had kittens")))
        .isEqualTo(new Kept("That sounds lovely! Enjoy it.", List.of()));
  }

  @Test
  void whatTheKnowledgeSaysIsKeptWithWhereItStands() {
    // Given, When
    Grounding grounding =
        ground.ground("Orders ship within 3 days.", "en", asked("how fast is it?"));

    // Then
    assertThat(grounding).isInstanceOf(Kept.class);
    assertThat(grounding.claims())
        .singleElement()
        .returns(Verdict.SUPPORTED, CheckedClaim::verdict)
        .returns("shop.md, Delivery", CheckedClaim::where);
  }

  @Test
  void aClaimWithoutASubjectHasItFromTheQuestion() {
    assertThat(verdict("It was in 1969.", asked("when was the moon landing?")))
        .isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict("It was in 1970.", asked("when was the moon landing?")))
        .isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void whatNothingSupportsIsLeftOut() {
    // Given
    String text =
        "I am glad that you ask about it. The tower is 330 m tall. That is why it sways. Enjoy the"
            + " view from up there!";

    // When
    Grounding grounding = ground.ground(text, "en", asked("how tall is the tower?"));

    // Then
    assertThat(grounding)
        .isInstanceOf(Cut.class)
        .returns("I am glad that you ask about it. Enjoy the view from up there!", Grounding::text);
    assertThat(grounding.claims())
        .containsExactly(
            new CheckedClaim("The tower is 330 m tall.", Verdict.UNSUPPORTED, List.of()));
  }

  @Test
  void whereNothingIsLeftItIsHeld() {
    // Given
    String text = "Great question! The tower is 330 m tall.";

    // When
    Grounding grounding = ground.ground(text, "en", asked("how tall is the tower?"));

    // Then
    assertThat(grounding)
        .isInstanceOf(Held.class)
        .returns(text, Grounding::text)
        .extracting(it -> ((Held) it).objection())
        .isEqualTo("states what nothing supports");
  }

  @Test
  void whatTheKnowledgeContradictsIsHeldHoweverMuchIsLeft() {
    // Given
    String text = "Thank you for waiting so patiently for it. Orders ship within 2 days.";

    // When
    Grounding grounding = ground.ground(text, "en", cited("how fast?"));

    // Then
    assertThat(grounding).isInstanceOf(Held.class);
    assertThat(grounding.claims())
        .extracting(CheckedClaim::where)
        .containsExactly("shop.md, Delivery");
  }

  @Test
  void aCitationIsEnoughWhereItIsTrusted() {
    // Given
    String text = "The tower is 330 m tall.";

    // When
    Grounding trusted = ground.ground(text, "en", cited("how tall?"));
    Grounding untrusted = strict.ground(text, "en", cited("how tall?"));

    // Then
    assertThat(trusted).isInstanceOf(Kept.class);
    assertThat(untrusted).isInstanceOf(Held.class);
    assertThat(untrusted.claims())
        .containsExactly(
            new CheckedClaim(text, Verdict.CITED, List.of(new Evidence(PAGE.url(), PAGE.title()))));
  }

  @Test
  void askersKnowThemselvesAndNotTheWorld() {
    assertThat(verdict("Yes, you waited 40 minutes.", asked("I waited 40 minutes at the counter")))
        .isEqualTo(Verdict.SUPPORTED);
    assertThat(
            verdict(
                "Yes, the Eiffel tower was sold in 1925.",
                asked("the Eiffel tower was sold in 1925, right?")))
        .isEqualTo(Verdict.ATTRIBUTED);
  }

  @Test
  void japaneseIsCutAsWell() {
    // Given
    String text = "お問い合わせをいただき、とてもうれしいです。東京タワーは333メートルです。";

    // When
    Grounding grounding = ground.ground(text, "ja", asked("東京タワーの高さは？"));

    // Then
    assertThat(grounding.text()).isEqualTo("お問い合わせをいただき、とてもうれしいです。");
  }

  @Test
  void japaneseKnowledgeSupports() {
    assertThat(ground.ground("送料は１０００円です。", "ja", asked("送料は？"))).isInstanceOf(Kept.class);
    assertThat(ground.ground("送料は500円です。", "ja", asked("送料は？"))).isInstanceOf(Held.class);
  }

  @Test
  @Timeout(20)
  void aTextOfManyClaimsIsNotCheckedForEver() {
    // Given
    String text = "Orders ship within 3 days. ".repeat(300);

    // When
    Grounding grounding = ground.ground(text, "en", asked("how fast?"));

    // Then
    assertThat(grounding).isInstanceOf(Held.class);
  }

  private Verdict verdict(String text, Grounds grounds) {
    List<CheckedClaim> claims = ground.ground(text, "en", grounds).claims();
    assertThat(claims).hasSize(1);
    return claims.getFirst().verdict();
  }

  private static Grounds asked(String words) {
    return new Grounds(words, "Rapport", List.of());
  }

  private static Grounds cited(String words) {
    return new Grounds(words, "Rapport", List.of(PAGE));
  }
}
