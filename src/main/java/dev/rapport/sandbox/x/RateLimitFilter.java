package dev.rapport.sandbox.x;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;

/** Tells every answer's standing in X's headers; refuses only when the settings say so. */
@XApi
@Provider
@Priority(Priorities.AUTHORIZATION)
class RateLimitFilter implements ContainerRequestFilter, ContainerResponseFilter {

  private static final String STANDING = RateLimits.Standing.class.getName();
  private static final String DAY = STANDING + ".day";

  private final RateLimits limits;
  private final Caller caller;
  @Context ResourceInfo resource;

  RateLimitFilter(RateLimits limits, Caller caller) {
    this.limits = limits;
    this.caller = caller;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Method method = resource.getResourceMethod();
    String endpoint = resource.getResourceClass().getSimpleName() + "." + method.getName();
    int limit = method.getAnnotation(Limit.class).value();
    RateLimits.Standing standing = limits.count(caller.person().id(), endpoint, limit);
    request.setProperty(STANDING, standing);
    if (standing.refused() || isOverTheDay(request, method, endpoint)) {
      request.abortWith(Problem.tooManyRequests());
    }
  }

  /** What the shorter window refuses does not count for the day. */
  private boolean isOverTheDay(ContainerRequestContext request, Method method, String endpoint) {
    if (!method.isAnnotationPresent(DailyLimit.class)) {
      return false;
    }
    int limit = method.getAnnotation(DailyLimit.class).value();
    RateLimits.Standing day = limits.countForDay(caller.person().id(), endpoint, limit);
    request.setProperty(DAY, day);
    return day.refused();
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    tell(request, STANDING, response, List.of("x-rate-limit"));
    tell(request, DAY, response, List.of("x-app-limit-24hour", "x-user-limit-24hour"));
  }

  private static void tell(
      ContainerRequestContext request,
      String property,
      ContainerResponseContext response,
      List<String> names) {
    if (request.getProperty(property) instanceof RateLimits.Standing standing) {
      MultivaluedMap<String, Object> headers = response.getHeaders();
      for (String name : names) {
        headers.putIfAbsent(name + "-limit", List.of(standing.limit()));
        headers.putIfAbsent(name + "-remaining", List.of(standing.remaining()));
        headers.putIfAbsent(name + "-reset", List.of(standing.reset().getEpochSecond()));
      }
    }
  }
}
