package dev.rapport.platform.x;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** An X with any number of mentions, of which the timeline shows the newest 800 and search all. */
final class LongTimeline implements AutoCloseable {

  private static final int SHOWN = 800;
  private static final int PAGE = 100;

  private final HttpServer server;
  private final NavigableSet<Long> ids = new TreeSet<>();
  final List<String> searches = new CopyOnWriteArrayList<>();
  volatile int failSearchesFrom = Integer.MAX_VALUE;

  LongTimeline() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  URI base() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  void add(long from, int many) {
    for (int i = 0; i < many; i++) {
      ids.add(from + i);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    Map<String, String> query = query(exchange.getRequestURI());
    switch (exchange.getRequestURI().getPath()) {
      case "/2/users/42/mentions" -> {
        List<Long> newest = ids.descendingSet().stream().limit(SHOWN).toList();
        StreamServer.send(exchange, 200, page(newest, query, "pagination_token"));
      }
      case "/2/tweets/search/recent" -> {
        searches.add(exchange.getRequestURI().getQuery());
        if (searches.size() >= failSearchesFrom) {
          StreamServer.send(exchange, 503, "{}");
        } else {
          StreamServer.send(
              exchange, 200, page(List.copyOf(ids.descendingSet()), query, "pagination_token"));
        }
      }
      default ->
          StreamServer.send(exchange, 200, "{\"data\":{\"id\":\"42\",\"username\":\"rapport\"}}");
    }
  }

  private static String page(List<Long> newestFirst, Map<String, String> query, String token) {
    long since = Long.parseLong(query.getOrDefault("since_id", "0"));
    long until = Long.parseLong(query.getOrDefault("until_id", "" + Long.MAX_VALUE));
    int from = Integer.parseInt(query.getOrDefault(token, "0"));
    List<Long> all = newestFirst.stream().filter(id -> since < id && id < until).toList();
    List<Long> page = all.stream().skip(from).limit(PAGE).toList();
    String next = from + PAGE < all.size() ? ",\"next_token\":\"" + (from + PAGE) + "\"" : "";
    String data = page.stream().map(LongTimeline::post).collect(Collectors.joining(","));
    return "{"
        + (page.isEmpty() ? "" : "\"data\":[" + data + "],")
        + "\"meta\":{\"result_count\":%d%s}}".formatted(page.size(), next);
  }

  private static String post(long id) {
    return """
        {"id":"%d","author_id":"7","text":"@rapport hi","created_at":"2026-11-24T09:59:00.000Z"}
        """
        .formatted(id);
  }

  private static Map<String, String> query(URI uri) {
    return Arrays.stream((uri.getRawQuery() == null ? "" : uri.getRawQuery()).split("&"))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
