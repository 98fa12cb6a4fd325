package dev.rapport.sandbox.x;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.sandbox.network.Bots;
import dev.rapport.sandbox.network.Person;
import dev.rapport.sandbox.network.Post;
import dev.rapport.sandbox.network.State;
import java.util.ArrayList;
import java.util.List;

/**
 * A body in the making: {@code data}, {@code includes}, {@code errors}, {@code meta}, each only
 * when it holds something. To be used inside {@code Network.ask}.
 */
final class Answer {

  private final ObjectNode body = Json.object();
  private final List<ObjectNode> errors = new ArrayList<>();
  private final Fields fields;
  private final PostJson posts;
  private final UserJson users;
  private final Includes includes;

  Answer(State state, Fields fields, Bots bots, Person reader) {
    this.fields = fields;
    this.posts = new PostJson(state, fields, reader);
    this.users = new UserJson(state, fields, bots);
    this.includes = new Includes(state, fields);
  }

  Answer post(Post post) {
    body.set("data", shown(post));
    return this;
  }

  Answer posts(List<Post> shown) {
    if (!shown.isEmpty()) {
      body.set("data", Json.array(shown.stream().map(this::shown).toList()));
    }
    return this;
  }

  Answer user(Person person) {
    includes.of(person);
    body.set("data", users.of(person));
    return this;
  }

  Answer users(List<Person> people) {
    if (!people.isEmpty()) {
      people.forEach(includes::of);
      body.set("data", Json.array(people.stream().map(users::of).toList()));
    }
    return this;
  }

  Answer missing(Problem.Missing missing) {
    errors.add(Problem.partial(missing, fields.dialect()));
    return this;
  }

  Answer meta(ObjectNode meta) {
    body.set("meta", meta);
    return this;
  }

  String text() {
    return json().toString();
  }

  ObjectNode json() {
    ObjectNode included = Json.object();
    if (!includes.users().isEmpty()) {
      included.set("users", Json.array(includes.users().stream().map(users::of).toList()));
    }
    if (!includes.posts().isEmpty()) {
      included.set(
          fields.dialect().outside("tweets"),
          Json.array(includes.posts().stream().map(posts::of).toList()));
    }
    if (!included.isEmpty()) {
      body.set("includes", included);
    }
    includes.missing().forEach(this::missing);
    if (!errors.isEmpty()) {
      body.set("errors", Json.array(errors));
    }
    return body;
  }

  private ObjectNode shown(Post post) {
    includes.of(post);
    fields.post().stream()
        .filter(field -> !posts.maySee(post, field))
        .map(field -> Problem.fieldForbidden(field, Ids.text(post.id()), fields.dialect()))
        .forEach(errors::add);
    return posts.of(post);
  }
}
