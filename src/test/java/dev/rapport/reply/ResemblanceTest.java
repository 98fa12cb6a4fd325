package dev.rapport.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResemblanceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I am sorry that your parcel is late. Say more? | I am sorry that your parcel is late! Say more.       | true
          I am sorry that your parcel is late. Say more? | I am sorry that your train is late. What happened?   | false
          ありがとうございます。またどうぞ。                  | ありがとうございます！またどうぞ                           | true
          ok                                             | no                                                   | false
          """)
  void whatReadsTheSameIsNear(String one, String other, boolean near) {
    assertThat(Resemblance.isNear(one, other)).isEqualTo(near);
  }
}
