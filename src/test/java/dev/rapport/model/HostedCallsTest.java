package dev.rapport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.model.ModelConfig.Api;
import dev.rapport.model.ModelConfig.Dialect;
import dev.rapport.reply.SearchTool;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HostedCallsTest {

  private static final TwoModes SEARCHING =
      new TwoModes(Duration.ofSeconds(1), Set.of(SearchTool.X_SEARCH));

  @Test
  void searchingNeedsTheProtocolThatCan() {
    assertThatThrownBy(() -> new HostedCalls(SEARCHING, Protocol.of(Api.CHAT, Dialect.BY_EFFORT)))
        .isInstanceOf(ModelUnusable.class)
        .hasMessage("rapport.reply.modes.*.search needs rapport.model.hosted.protocol=responses");
  }

  @Test
  void aModeOffersOnlyWhatItsRowAllows() {
    // Given
    HostedCalls calls = new HostedCalls(SEARCHING, Protocol.of(Api.RESPONSES, Dialect.BY_EFFORT));

    // When
    HostedCall fast = calls.of(Assignments.question().build());
    HostedCall thinking = calls.of(Assignments.question().thinking().build());

    // Then
    assertThat(fast.body()).doesNotContain("tools");
    assertThat(thinking.body()).contains("\"tools\":[{\"type\":\"x_search\"}]");
  }
}
