package dev.rapport.sandbox.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rapport.sandbox.network.JournalException;
import dev.rapport.sandbox.network.KeptList;
import dev.rapport.sandbox.network.SearchQuery;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBookTest {

  @TempDir Path folder;

  @Test
  void rulesOutliveTheProcess() {
    // Given
    RuleBook book = open();
    book.add(7, List.of(rule(1, "@bot"), rule(2, "from:bot"), rule(3, "to:bot")));
    book.add(8, List.of(rule(4, "@other")));
    book.remove(7, rule -> rule.id() == 2);

    // When
    RuleBook again = open();

    // Then
    assertThat(again.of(7)).extracting(StreamRule::value).containsExactly("@bot", "to:bot");
    assertThat(again.of(7)).extracting(StreamRule::tag).containsExactly("tag 1", "tag 3");
    assertThat(again.of(8)).extracting(StreamRule::id).containsExactly(4L);
  }

  @Test
  void whatCannotBeKeptIsNotAdded() {
    // Given
    RuleBook book = new RuleBook(file(folder.resolve("gone")));

    // When
    Throwable failure = catchThrowable(() -> book.add(7, List.of(rule(1, "@bot"))));

    // Then
    assertThat(failure).isInstanceOf(JournalException.class).hasMessageContaining("cannot write");
    assertThat(book.of(7)).isEmpty();
  }

  private RuleBook open() {
    return new RuleBook(file(folder));
  }

  private static KeptList<RuleBook.Kept> file(Path folder) {
    return new KeptList<>(folder.resolve("rules.json"), RuleBook.Kept.class);
  }

  private static StreamRule rule(long id, String value) {
    SearchQuery query = ((SearchQuery.Understood) SearchQuery.read(value)).query();
    return new StreamRule(id, value, "tag " + id, query);
  }
}
