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
    if (standing.refused()) {
      request.abortWith(Problem.tooManyRequests());
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(STANDING) instanceof RateLimits.Standing standing) {
      MultivaluedMap<String, Object> headers = response.getHeaders();
      headers.putIfAbsent("x-rate-limit-limit", List.of(standing.limit()));
      headers.putIfAbsent("x-rate-limit-remaining", List.of(standing.remaining()));
      headers.putIfAbsent("x-rate-limit-reset", List.of(standing.reset().getEpochSecond()));
    }
  }
}
