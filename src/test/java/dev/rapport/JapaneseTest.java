package dev.rapport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.app.Jobs;
import dev.rapport.testing.Engines;
import dev.rapport.testing.Outcomes;
import dev.rapport.testing.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The console, as a browser that prefers Japanese is shown it. */
@QuarkusTest
@WithTestResource(Engines.class)
class JapaneseTest {

  @Inject Jobs jobs;

  @ConfigProperty(name = "rapport.platform.x.base-url")
  String x;

  @BeforeEach
  void start() {
    jobs.start();
  }

  @Test
  void theOverviewAndItsPartsAreInJapanese() {
    assertThat(page("/")).contains("届いたものと、その結果", "人々の反応", "かかった費用", "メンション", "検索");
    assertThat(page("/console/feedback")).contains("件の返信を投稿しました。").doesNotContain("are out");
    assertThat(page("/console/money")).contains("目安の上限", "絶対の上限").doesNotContain("cap");
    assertThat(page("/console/switch")).contains("すべての投稿を止める").doesNotContain("posting");
    assertThat(page("/tone")).contains("これはどう聞こえますか？").doesNotContain("sound");
  }

  @Test
  void aMentionsLifeAndItsReadingAreInJapanese() {
    // Given
    String mention = Person.at(x, "jun").post("@rapport thank you, lovely <b>day</b>!");
    assertThat(Outcomes.at(x).settled(mention)).startsWith("Published");

    // When
    String trace = page("/mentions/x/" + mention);
    String reading = page("/tone/mentions/x/" + mention);

    // Then
    assertThat(trace)
        .contains("これまでの経過", "これまでの費用：", "こうした理由", "&lt;b&gt;day", "スレッド " + mention)
        .doesNotContain("Its life", "Cost so far", "<b>day");
    assertThat(reading)
        .contains("読み取り結果", "影響した言葉", "学習済みの各判定器の見方")
        .doesNotContain("The reading", "Because");
    assertThat(page("/console/mentions")).contains("誰が何を").doesNotContain("Who and what");
  }

  private static String page(String path) {
    RequestSpecification japanese = given().header("Accept-Language", "ja-JP,ja;q=0.9,en;q=0.5");
    return japanese.get(path).then().statusCode(200).extract().asString();
  }
}
