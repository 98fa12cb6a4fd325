package dev.rapport.moderation;

import dev.rapport.mention.MentionState;
import dev.rapport.moderation.MentionTraces.Filter;
import jakarta.ws.rs.BadRequestException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What somebody looks for among the mentions, as they send it. */
public class Search {

  private static final int LONGEST = 200;

  @RestQuery public Optional<String> state;

  @Parameter(description = "ISO 8601 time; received at or after it")
  @RestQuery
  public Optional<String> since;

  @Parameter(description = "ISO 8601 time; received before it")
  @RestQuery
  public Optional<String> until;

  @Parameter(description = "A handle, with or without @")
  @RestQuery
  public Optional<String> author;

  @Parameter(description = "A thread, as the platform names it")
  @RestQuery
  public Optional<String> conversation;

  @Parameter(description = "Stands in what was said to us, or in the answer")
  @RestQuery
  public Optional<String> words;

  @Parameter(description = "Stands in why it is in its state")
  @RestQuery
  public Optional<String> reason;

  /**
   * @param cursor where the last page ended, as that page said it
   * @throws BadRequestException with one line that says what is wrong
   */
  public Filter filter(Optional<String> cursor, int limit) {
    return new Filter(
        given("state", state).map(Search::state),
        given("since", since).map(text -> time("since", text)),
        given("until", until).map(text -> time("until", text)),
        given("author", author).map(name -> name.startsWith("@") ? name.substring(1) : name),
        given("conversation", conversation),
        given("words", words),
        given("reason", reason),
        given("cursor", cursor).map(Cursor::read),
        limit);
  }

  /** A form sends what is left empty as well. */
  private static Optional<String> given(String name, Optional<String> value) {
    Optional<String> text = value.map(String::strip).filter(it -> !it.isEmpty());
    if (text.filter(it -> it.length() > LONGEST || it.indexOf('\0') >= 0).isPresent()) {
      throw new BadRequestException(name + " must have at most " + LONGEST + " characters");
    }
    return text;
  }

  private static String state(String name) {
    if (!MentionState.names().contains(name)) {
      throw new BadRequestException(
          "state must be one of " + String.join(", ", MentionState.names()));
    }
    return name;
  }

  private static Instant time(String name, String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new BadRequestException(name + " must be a time like 2026-11-24T10:00:00Z");
    }
  }
}
