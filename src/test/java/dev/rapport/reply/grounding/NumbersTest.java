package dev.rapport.reply.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,000 people | 1000",
        "1.000 Menschen | 1000",
        "１０００円 | 1000",
        "1,234,567 | 1234567",
        "3.5 km | 3.5",
        "3,5 km | 3.5",
        "the 07th | 7",
        "5 % | 5%",
        "５％ | 5%",
        "5 percent | 5%",
        "5パーセント | 5%",
        "at 9pm | 21:00",
        "at 9 a.m. sharp | 9:00",
        "at 12:30 am | 0:30",
        "at 9:00 | 9:00",
        "for $5 | $ 5",
        "2020-07-20 | 2020 7 20",
        "९ बजे | 9",
      })
  void haveOneSpellingEach(String text, String numbers) {
    assertThat(Numbers.in(text)).containsExactlyElementsOf(Arrays.asList(numbers.split(" ")));
  }

  @Test
  void wordsAreNone() {
    assertThat(Numbers.in("nine lives, one cat")).isEmpty();
  }
}
