package dev.rapport.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.MentionState.Move;
import dev.rapport.post.PostRef;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MentionStateTest {

  /** The whole state machine, as operators are told of it. */
  private static final Map<String, Set<String>> LEGAL =
      Map.ofEntries(
          Map.entry("Received", Set.of("Ineligible", "Drafting")),
          Map.entry("Ineligible", Set.of()),
          Map.entry("Drafting", Set.of("Drafting", "Drafted", "Held", "Refused")),
          Map.entry("Drafted", Set.of("Approved", "Held", "Refused")),
          Map.entry("Held", Set.of("Held", "Approved", "Rejected", "Expired", "Refused")),
          Map.entry("Approved", Set.of("Approved", "Held", "Publishing", "Refused", "Expired")),
          Map.entry("Publishing", Set.of("Published", "Unknown", "Refused", "Approved")),
          Map.entry("Unknown", Set.of("Published", "Approved", "Held", "Abandoned")),
          Map.entry("Published", Set.of("Retracted")),
          Map.entry("Rejected", Set.of()),
          Map.entry("Expired", Set.of()),
          Map.entry("Refused", Set.of()),
          Map.entry("Abandoned", Set.of()),
          Map.entry("Retracted", Set.of("Approved")));

  @Test
  void thereAreTheseTransitionsAndNoOthers() throws ReflectiveOperationException {
    // Given
    Map<String, Set<String>> found = new TreeMap<>();

    // When
    for (Class<?> state : MentionState.class.getPermittedSubclasses()) {
      found.put(state.getSimpleName(), targets(state));
    }

    // Then
    assertThat(found).isEqualTo(new TreeMap<>(LEGAL));
  }

  private static Set<String> targets(Class<?> state) throws ReflectiveOperationException {
    Object from = instance(state);
    Set<String> targets = new TreeSet<>();
    for (Method method : state.getDeclaredMethods()) {
      if (method.getReturnType() == Move.class) {
        Object[] arguments =
            Arrays.stream(method.getParameterTypes()).map(MentionStateTest::any).toArray();
        Move move = (Move) method.invoke(from, arguments);
        assertThat(move.from()).isSameAs(from);
        assertThat(move.to().reason()).isNotBlank();
        targets.add(move.to().name());
      }
    }
    return targets;
  }

  private static Object instance(Class<?> state) throws ReflectiveOperationException {
    Class<?>[] types =
        Arrays.stream(state.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    return state
        .getDeclaredConstructor(types)
        .newInstance(Arrays.stream(types).map(MentionStateTest::any).toArray());
  }

  private static Object any(Class<?> type) {
    if (type == String.class) {
      return "because";
    }
    return type == PostRef.class ? new PostRef("x", "1") : IneligibleReason.TOO_OLD;
  }
}
