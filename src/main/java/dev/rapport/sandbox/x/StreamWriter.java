package dev.rapport.sandbox.x;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Sends the head of an open stream, and leaves the rest to whoever has something to tell. */
@Provider
class StreamWriter implements ServerMessageBodyWriter<OpenStream> {

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType mediaType) {
    return type == OpenStream.class;
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type == OpenStream.class;
  }

  /** The thread is free for others from here on. */
  @Override
  public void writeResponse(OpenStream stream, Type generic, ServerRequestContext context) {
    ((ResteasyReactiveRequestContext) context).suspend();
    context.serverResponse().setChunked(true);
    stream.connection().begin(new HttpWire(context.serverResponse(), stream.request()));
  }

  @Override
  public void writeTo(
      OpenStream stream,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream output) {
    throw new IllegalStateException("a stream is not written to a body that ends");
  }
}
