package dev.rapport.sandbox.x;

import dev.rapport.sandbox.network.Entity;
import dev.rapport.sandbox.network.Person;
import dev.rapport.sandbox.network.Post;
import dev.rapport.sandbox.network.Reference;
import dev.rapport.sandbox.network.Sight;
import dev.rapport.sandbox.network.State;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the expansions add to an answer, everything once. */
final class Includes {

  private final Map<Long, Person> users = new LinkedHashMap<>();
  private final Map<Long, Post> posts = new LinkedHashMap<>();
  private final Map<Long, Problem.Missing> missing = new LinkedHashMap<>();
  private final State state;
  private final Fields fields;
  private final Sight sight;

  Includes(State state, Fields fields, Sight sight) {
    this.sight = sight;
    this.state = state;
    this.fields = fields;
  }

  Collection<Person> users() {
    return users.values();
  }

  Collection<Post> posts() {
    return posts.values();
  }

  /** Posts that are referred to and gone, or not for the reader. */
  Collection<Problem.Missing> missing() {
    return missing.values();
  }

  void of(Person person) {
    if (fields.expands("most_recent_tweet_id")) {
      UserJson.mostRecent(person, state).ifPresent(this::add);
    }
  }

  void of(Post post) {
    if (fields.expands("author_id")) {
      add(post.author());
    }
    if (fields.expands("in_reply_to_user_id")) {
      post.reference(Reference.Kind.REPLIED_TO)
          .flatMap(reference -> state.person(reference.author()))
          .ifPresent(this::add);
    }
    if (fields.expands("entities.mentions.username")) {
      post.entities().of(Entity.Kind.MENTION).stream()
          .flatMap(mention -> state.person(mention.value()).stream())
          .forEach(this::add);
    }
    if (fields.expands("edit_history_tweet_ids")) {
      post.chain().ids().stream().flatMap(id -> state.post(id).stream()).forEach(this::add);
    }
    post.references().forEach(this::expand);
  }

  private void expand(Reference reference) {
    Optional<Post> post = state.post(reference.post()).filter(sight::sees);
    if (fields.expands("referenced_tweets.id")) {
      post.ifPresentOrElse(this::add, () -> miss(reference.post()));
    }
    if (fields.expands("referenced_tweets.id.author_id")) {
      post.ifPresentOrElse(
          found -> {
            add(found);
            add(found.author());
          },
          () -> miss(reference.post()));
    }
  }

  private void add(Person person) {
    if (sight.hides(person).isEmpty()) {
      users.putIfAbsent(person.id(), person);
    }
  }

  private void add(Post post) {
    if (sight.sees(post)) {
      posts.putIfAbsent(post.id(), post);
    }
  }

  private void miss(long post) {
    String parameter = fields.dialect().outside("referenced_tweets.id");
    Sight.Hidden why = state.post(post).flatMap(sight::hides).orElse(Sight.Hidden.GONE);
    missing.putIfAbsent(post, new Problem.Missing("tweet", parameter, Ids.text(post)).because(why));
  }
}
