package dev.rapport.sandbox.x;

import dev.rapport.sandbox.control.ShiftedClock;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says in every answer what time X has. */
@Provider
class DateFilter implements ContainerResponseFilter {

  /** RFC 9110, 5.6.7: always two digits for the day. */
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);

  private final ShiftedClock clock;

  DateFilter(ShiftedClock clock) {
    this.clock = clock;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getUriInfo().getPath().startsWith("/sandbox/x/")) {
      response.getHeaders().putSingle(HttpHeaders.DATE, FORMAT.format(clock.instant()));
    }
  }
}
