package dev.rapport.moderation.access;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;

/**
 * Whether somebody sits at this very machine: the request comes from loopback, under a name of
 * loopback, and nobody forwarded it. A page elsewhere that has its own name point here uses that
 * name, and a proxy says for whom it asks.
 */
final class Nearby {

  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
  private static final List<String> FORWARDED =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  private Nearby() {}

  static boolean is(HttpServerRequest request) {
    HostAndPort authority = request.authority();
    return authority != null
        && NAMES.contains(authority.host())
        && isLoopback(request.remoteAddress().hostAddress())
        && FORWARDED.stream().noneMatch(header -> request.getHeader(header) != null);
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
