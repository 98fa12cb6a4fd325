package dev.rapport.sandbox.x;

import dev.rapport.sandbox.network.JournalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.Logger;

/** The disk is full or gone: nothing was changed, and the next try may work. */
@Provider
class JournalProblem implements ExceptionMapper<JournalException> {

  private static final Logger LOG = Logger.getLogger(JournalProblem.class);

  @Override
  public Response toResponse(JournalException exception) {
    LOG.error(exception.getMessage());
    return Problem.plain(
        503, "Service Unavailable", "The sandbox cannot read or write its folder.");
  }
}
