package dev.rapport.moderation.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

  private static final Subject SOMEBODY = new Subject("https://id.example", "u1");

  @ParameterizedTest
  @ValueSource(
      strings = {"ada", "Ada Lovelace", "ada@example.org", "o_brien-2.x", "Zoë", "山田 太郎", "Анна"})
  void aNameThatIsOneIsTaken(String said) {
    assertThat(PersonName.plain(said)).contains(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a\u202eda",
        "a\u200dda",
        "\u0430da",
        "αda",
        "\uff41da",
        "a\tda",
        "<ada>",
        "ada  lovelace",
        ".ada",
        "12345678901234567890123456789012345678901"
      })
  void aNameThatCouldPassForAnotherIsNot(String said) {
    assertThat(PersonName.plain(said)).isEmpty();
  }

  @Test
  void whatCanBeUsedGetsAMarkOfItsOwner() {
    assertThat(PersonName.marked("\u202e<ada>", SOMEBODY).orElseThrow()).matches("ada [0-9a-f]{8}");
    assertThat(PersonName.marked("ada", SOMEBODY))
        .isNotEqualTo(PersonName.marked("ada", new Subject("https://id.example", "u2")));
    assertThat(PersonName.marked("\u200b<>", SOMEBODY)).isEmpty();
  }

  @Test
  void noNameIsTooLong() {
    assertThat(PersonName.marked("𝒶".repeat(100) + "語".repeat(5_000), SOMEBODY).orElseThrow())
        .hasSizeLessThanOrEqualTo(40);
  }
}
