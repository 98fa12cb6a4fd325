package dev.rapport.sandbox.x;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.control.Endpoints;
import dev.rapport.testing.x.XDocument;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every endpoint asks for what X's documents say; of scopes, for what both say. */
class AccessTest {

  private static final Map<String, Method> METHODS =
      XEndpoints.RESOURCES.stream()
          .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
          .filter(method -> method.isAnnotationPresent(Limit.class))
          .collect(Collectors.toMap(XEndpoints::of, Function.identity()));

  static Stream<Arguments> operations() {
    return Stream.of(XDocument.values())
        .flatMap(
            document ->
                document.operations().stream().map(operation -> Arguments.of(document, operation)));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void anEndpointAsksForWhatItsDocumentSays(XDocument document, String operation) {
    // Given
    Method method = METHODS.get(Endpoints.pattern(operation));
    Optional<Access> access = Optional.ofNullable(method.getAnnotation(Access.class));

    // When
    Set<String> scopes = new TreeSet<>(document.scopes(operation));
    Stream.of(XDocument.values()).forEach(other -> scopes.retainAll(other.scopes(operation)));

    // Then
    assertThat(access.map(Access::value).stream().flatMap(Stream::of))
        .containsExactlyInAnyOrderElementsOf(scopes);
    assertThat(access.map(Access::app).orElse(true))
        .isEqualTo(document.lets(operation, "BearerToken"));
    assertThat(access.map(Access::user).orElse(true))
        .isEqualTo(
            document.lets(operation, "OAuth2UserToken") || document.lets(operation, "UserToken"));
  }
}
