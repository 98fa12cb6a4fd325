package dev.rapport.sandbox.x;

import dev.rapport.sandbox.stream.Connection;
import io.vertx.core.http.HttpServerRequest;

/** An answer that stays open. */
record OpenStream(Connection connection, HttpServerRequest request) {}
