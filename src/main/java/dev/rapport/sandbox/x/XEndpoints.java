package dev.rapport.sandbox.x;

import dev.rapport.sandbox.control.Endpoints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The endpoints as the resources declare them. */
@ApplicationScoped
class XEndpoints implements Endpoints {

  static final Set<Class<?>> RESOURCES =
      Set.of(
          ActivityStreamResource.class,
          ConnectionsResource.class,
          LookupResource.class,
          ReactionsResource.class,
          ReactorsResource.class,
          SearchResource.class,
          StreamResource.class,
          StreamRulesResource.class,
          SubscriptionsResource.class,
          TimelinesResource.class,
          TweetsResource.class,
          UsageResource.class,
          UsersResource.class,
          WebhooksResource.class);

  @Override
  public Set<String> all() {
    return RESOURCES.stream()
        .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Limit.class))
        .map(XEndpoints::of)
        .collect(Collectors.toUnmodifiableSet());
  }

  static String of(Method method) {
    String path = method.getAnnotation(Path.class).value();
    return Endpoints.pattern(verb(method) + " /2/" + path);
  }

  private static String verb(Method method) {
    return Stream.of(method.getAnnotations())
        .map(Annotation::annotationType)
        .flatMap(type -> Optional.ofNullable(type.getAnnotation(HttpMethod.class)).stream())
        .map(HttpMethod::value)
        .findFirst()
        .orElseThrow();
  }
}
