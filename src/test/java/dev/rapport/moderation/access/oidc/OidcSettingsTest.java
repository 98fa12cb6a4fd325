package dev.rapport.moderation.access.oidc;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.moderation.access.AccessConfig;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OidcSettingsTest {

  private static final Map<String, String> WHOLE =
      Map.of(
          "oidc.issuer", "https://id.example/realms/us",
          "oidc.client-id", "rapport",
          "oidc.client-secret", "secret",
          "oidc.roles.admin", "CN=ops\\,OU=us");

  @Test
  void nothingAtAllIsFine() {
    assertThatCode(() -> check(Map.of())).doesNotThrowAnyException();
  }

  @Test
  void allThatIsNeededIsFine() {
    assertThatCode(() -> check(WHOLE)).doesNotThrowAnyException();
    assertThatCode(() -> check(with("oidc.issuer", "http://127.0.0.1:8081/")))
        .doesNotThrowAnyException();
    assertThatCode(() -> check(with("oidc.address", "https://bot.example/")))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "oidc.issuer, '', rapport.console.oidc.issuer must be set",
    "oidc.issuer, http://id.example, rapport.console.oidc.issuer must be an https address",
    "oidc.issuer, https://id.example?a=b, rapport.console.oidc.issuer must be an https address",
    "oidc.issuer, https://me@id.example, rapport.console.oidc.issuer must be an https address",
    "oidc.issuer, id.example, rapport.console.oidc.issuer must be an https address",
    "oidc.issuer, mailto:id@example, rapport.console.oidc.issuer must be an https address",
    "oidc.client-id, '', rapport.console.oidc.client-id must be set",
    "oidc.client-secret, '', rapport.console.oidc.client-secret must be set",
    "oidc.roles.admin, '', rapport.console.oidc.roles must name a group",
    "oidc.address, http://bot.example, rapport.console.oidc.address must be",
    "oidc.address, https://bot.example/console, rapport.console.oidc.address must be",
    "oidc.scopes, profile, rapport.console.oidc.scopes must name openid",
    "login, off, rapport.console.oidc.issuer goes with rapport.console.login=required only"
  })
  void oneLineNamesWhatIsWrong(String setting, String value, String line) {
    assertThatThrownBy(() -> check(with(setting, value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(line)
        .message()
        .hasLineCount(1)
        .doesNotContain("secret=", "secret\"");
  }

  private static Map<String, String> with(String setting, String value) {
    Map<String, String> settings = new HashMap<>(WHOLE);
    settings.put(setting, value);
    return settings;
  }

  private static void check(Map<String, String> settings) {
    Map<String, String> all = new HashMap<>();
    settings.forEach((key, value) -> all.put("rapport.console." + key, value));
    SmallRyeConfig config =
        new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(OidcConfig.class)
            .withMapping(AccessConfig.class)
            .withSources(new PropertiesConfigSource(all, "test", 100))
            .build();
    OidcSettings.check(
        config.getConfigMapping(OidcConfig.class), config.getConfigMapping(AccessConfig.class));
  }
}
