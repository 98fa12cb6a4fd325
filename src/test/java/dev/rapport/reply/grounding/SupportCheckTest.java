package dev.rapport.reply.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.reply.grounding.SupportCheck.Support;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportCheckTest {

  private static final Passage HOURS =
      new Passage(
          "shop.md",
          "Opening hours",
          """
          Monday to Friday: open from 9:00 to 18:00.
          Saturday: open from 10:00 to 14:00.
          Sunday: closed.""");

  private static final Passage DELIVERY =
      new Passage(
          "shop.md",
          "Delivery",
          "We ship orders within 3 days. We do not ship to Norway. Delivery costs 1,000 yen.");

  private static final Passage JAPANESE =
      new Passage("店.md", "営業時間", "平日の営業時間は9時から18時までです。送料は1,000円です。返品はできません。");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We are open from 9:00 to 18:00, Monday to Friday. | SUPPORTS",
        "Saturday hours: open from 10am to 2pm. | SUPPORTS",
        "On Saturday we are open from 10:00 to 14:00. | SUPPORTS",
        "On Saturday we are open from 9:00 to 18:00. | CONTRADICTS",
        "We are open on Sunday. | CONTRADICTS",
        "The train to Oslo leaves at 9:00. | SILENT",
      })
  void openingHours(String claim, Support support) {
    assertThat(SupportCheck.of(Terms.of(claim, "en"), HOURS, "en")).isEqualTo(support);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Orders ship within 3 days. | SUPPORTS",
        "Orders ship within 2 days. | CONTRADICTS",
        "We don't ship orders to Norway. | SUPPORTS",
        "We ship to Norway. | CONTRADICTS",
        "We ship to Sweden. | SILENT",
        "Delivery costs 1000 yen. | SUPPORTS",
        "Delivery costs 900 yen. | CONTRADICTS",
        "Delivery is quick everywhere in Japan. | SILENT",
        "1969. | SILENT",
      })
  void delivery(String claim, Support support) {
    assertThat(SupportCheck.of(Terms.of(claim, "en"), DELIVERY, "en")).isEqualTo(support);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "平日の営業時間は９時から１８時です。 | SUPPORTS",
        "平日の営業時間は9時から20時です。 | CONTRADICTS",
        "送料は1000円です。 | SUPPORTS",
        "送料は500円です。 | CONTRADICTS",
        "返品はできます。 | CONTRADICTS",
        "駐車場は30台分あります。 | SILENT",
      })
  void japanese(String claim, Support support) {
    assertThat(SupportCheck.of(Terms.of(claim, "ja"), JAPANESE, "ja")).isEqualTo(support);
  }
}
