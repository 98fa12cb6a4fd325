package dev.rapport.sandbox.network;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A search that X's recent search would take, as far as the sandbox knows its operators. */
public final class SearchQuery {

  private final List<SearchTerm> terms;

  SearchQuery(List<SearchTerm> terms) {
    this.terms = terms;
  }

  /** What came of reading a query. */
  public sealed interface Reading {}

  public record Understood(SearchQuery query) implements Reading {}

  /** The message names what is wrong. */
  public record Wrong(String message) implements Reading {}

  public static Reading read(String text) {
    return new SearchParser(text).read();
  }

  /** The smallest set of posts that holds all hits; only plain words look at all posts. */
  public NavigableMap<Long, Post> candidates(State state) {
    return terms.stream()
        .flatMap(term -> candidates(term, state).stream())
        .min((one, other) -> Integer.compare(one.size(), other.size()))
        .orElseGet(state::all);
  }

  /** What search finds: asked for a tag, it leaves out reposts. */
  public Predicate<Post> filter(State state) {
    boolean tag = terms.stream().anyMatch(SearchTerm.Tagging.class::isInstance);
    return post -> !(tag && post.isRepost()) && matches(post, state);
  }

  /** Whether everything that is asked for holds; a repost holds what its own text holds. */
  public boolean matches(Post post, State state) {
    return terms.stream().allMatch(term -> term.matches(post, state));
  }

  private static Optional<NavigableMap<Long, Post>> candidates(SearchTerm term, State state) {
    return switch (term) {
      case SearchTerm.InConversation in -> Optional.of(state.conversation(in.id()));
      case SearchTerm.From from -> Optional.of(written(from.name(), state));
      case SearchTerm.Tagging tagging -> Optional.of(tagged(tagging.name(), state));
      case SearchTerm.To to -> Optional.empty();
      case SearchTerm.InReplyTo reply -> Optional.empty();
      case SearchTerm.Is is -> Optional.empty();
      case SearchTerm.Hashtag hashtag -> Optional.empty();
      case SearchTerm.Words words -> Optional.empty();
      case SearchTerm.Not not -> Optional.empty();
    };
  }

  private static NavigableMap<Long, Post> written(String name, State state) {
    return state.person(name).map(state::writtenBy).orElseGet(TreeMap::new);
  }

  private static NavigableMap<Long, Post> tagged(String name, State state) {
    return state.person(name).map(state::tagging).orElseGet(TreeMap::new);
  }
}
