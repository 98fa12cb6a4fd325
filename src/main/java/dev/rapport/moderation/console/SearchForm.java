package dev.rapport.moderation.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rapport.moderation.Search;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A search as somebody filled it in, so that nothing of it is lost; what is empty asks for nothing.
 *
 * @param since as a browser's field for date and time sends it, in UTC, or an ISO 8601 time
 * @param until the same
 */
record SearchForm(
    String author, String words, String reason, String state, String since, String until) {

  private static final Pattern LOCAL =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?");

  /** Up to the minute. */
  private static final int WITHOUT_SECONDS = 16;

  static SearchForm of(Search search) {
    return new SearchForm(
        search.author.orElse(""),
        search.words.orElse(""),
        search.reason.orElse(""),
        search.state.orElse(""),
        search.since.orElse(""),
        search.until.orElse(""));
  }

  /** The same search, with its times as the API takes them. */
  Search search() {
    Search search = new Search();
    search.author = Optional.of(author);
    search.words = Optional.of(words);
    search.reason = Optional.of(reason);
    search.state = Optional.of(state);
    search.conversation = Optional.empty();
    search.since = Optional.of(utc(since));
    search.until = Optional.of(utc(until));
    return search;
  }

  /** The address of the page of this search that begins where another one ended. */
  String page(String cursor) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("author", author);
    query.put("words", words);
    query.put("reason", reason);
    query.put("state", state);
    query.put("since", since);
    query.put("until", until);
    query.put("cursor", cursor);
    return query.entrySet().stream()
        .filter(field -> !field.getValue().isEmpty())
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&", "/search?", ""));
  }

  public String sinceField() {
    return field(since);
  }

  public String untilField() {
    return field(until);
  }

  /** The kind of field that can show this time: one for times would lose what is none. */
  private static String field(String time) {
    return time.isEmpty() || LOCAL.matcher(time).matches() ? "datetime-local" : "text";
  }

  private static String utc(String time) {
    if (!LOCAL.matcher(time).matches()) {
      return time;
    }
    return time.length() == WITHOUT_SECONDS ? time + ":00Z" : time + "Z";
  }
}
