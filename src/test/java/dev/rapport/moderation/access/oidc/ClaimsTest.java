package dev.rapport.moderation.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimsTest {

  private static final Claims CLAIMS =
      new Claims(
          new Subject("https://id.example", "u1"),
          Map.of(
              "groups",
              Arrays.asList("a", 1, null, List.of("c"), "b"),
              "group",
              "a",
              "realm_access",
              Map.of("roles", List.of("r")),
              "https://bot.example/roles",
              List.of("named"),
              "auth_time",
              "1764240000",
              "number",
              7));

  @Test
  void groupsAreTheTextsOfAListOrOneText() {
    assertThat(CLAIMS.texts("groups")).containsExactly("a", "b");
    assertThat(CLAIMS.texts("group")).containsExactly("a");
    assertThat(CLAIMS.texts("number")).isEmpty();
    assertThat(CLAIMS.texts("missing")).isEmpty();
  }

  @Test
  void aPathLeadsWithinAndANameWithDotsIsNoPath() {
    assertThat(CLAIMS.texts("realm_access.roles")).containsExactly("r");
    assertThat(CLAIMS.texts("https://bot.example/roles")).containsExactly("named");
    assertThat(CLAIMS.texts("realm_access")).isEmpty();
    assertThat(CLAIMS.texts("realm_access.roles.more")).isEmpty();
    assertThat(CLAIMS.texts("group.more")).isEmpty();
    assertThat(CLAIMS.texts("")).isEmpty();
    assertThat(CLAIMS.texts(".")).isEmpty();
  }

  @Test
  void aTimeThatIsNoNumberIsNone() {
    assertThat(CLAIMS.authTime()).isEmpty();
  }
}
