package dev.rapport.sandbox.x;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.sandbox.billing.PriceClass;
import dev.rapport.sandbox.network.Bots;
import dev.rapport.sandbox.network.Person;
import dev.rapport.sandbox.network.Post;
import dev.rapport.sandbox.network.Sight;
import dev.rapport.sandbox.network.State;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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
  private final Sight sight;
  private final Set<Receipt.Item> delivered = new LinkedHashSet<>();
  private PriceClass postPrice = PriceClass.POST_READ;

  Answer(State state, Fields fields, Bots bots, Sight sight) {
    this.fields = fields;
    this.sight = sight;
    this.posts = new PostJson(state, fields, sight);
    this.users = new UserJson(state, fields, bots);
    this.includes = new Includes(state, fields, sight);
  }

  /** What each of the posts in {@code data} costs; a post read unless this is said before them. */
  Answer postsAt(PriceClass price) {
    postPrice = price;
    return this;
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
    body.set("data", shown(person));
    return this;
  }

  Answer users(List<Person> people) {
    if (!people.isEmpty()) {
      body.set("data", Json.array(people.stream().map(this::shown).toList()));
    }
    return this;
  }

  /** These liked the post, which costs less than who they are. */
  Answer likes(String post, List<Person> people) {
    users(people);
    delivered.clear();
    people.forEach(person -> deliver(PriceClass.LIKE_READ, post + "/" + Ids.text(person.id())));
    return this;
  }

  boolean sees(Post post) {
    return sight.sees(post);
  }

  boolean sees(Person person) {
    return sight.hides(person).isEmpty();
  }

  /** The post if the reader may see it; otherwise the answer says why not. */
  Optional<Post> find(Optional<Post> post, Problem.Missing missing) {
    return found(post, sight::hides, missing);
  }

  /** Likewise a person. */
  Optional<Person> findUser(Optional<Person> person, Problem.Missing missing) {
    return found(person, sight::hides, missing);
  }

  /** Likewise a person whose posts shall be shown. */
  Optional<Person> findAuthor(Optional<Person> person, Problem.Missing missing) {
    return found(person, sight::hidesPostsOf, missing);
  }

  Answer missing(Problem.Missing missing) {
    errors.add(Problem.partial(missing, fields.dialect()));
    return this;
  }

  Answer meta(ObjectNode meta) {
    body.set("meta", meta);
    return this;
  }

  /** What X would charge for the body; complete when {@link #text} was made. */
  Set<Receipt.Item> delivered() {
    return delivered;
  }

  String text() {
    return json().toString();
  }

  ObjectNode json() {
    deliverIncludes();
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

  private <T> Optional<T> found(
      Optional<T> thing, Function<T, Optional<Sight.Hidden>> hides, Problem.Missing missing) {
    Optional<Sight.Hidden> why = thing.map(hides).orElseGet(() -> Optional.of(Sight.Hidden.GONE));
    why.map(missing::because).ifPresent(this::missing);
    return why.isPresent() ? Optional.empty() : thing;
  }

  private ObjectNode shown(Post post) {
    includes.of(post);
    deliver(postPrice, Ids.text(post.id()));
    fields.post().stream()
        .filter(field -> !posts.maySee(post, field))
        .map(field -> Problem.fieldForbidden(field, Ids.text(post.id()), fields.dialect()))
        .forEach(errors::add);
    return posts.of(post);
  }

  private ObjectNode shown(Person person) {
    includes.of(person);
    deliver(PriceClass.USER_READ, Ids.text(person.id()));
    return users.of(person);
  }

  private void deliverIncludes() {
    includes.users().forEach(user -> deliver(PriceClass.USER_READ, Ids.text(user.id())));
    includes.posts().stream()
        .map(post -> Ids.text(post.id()))
        .filter(id -> !delivered.contains(new Receipt.Item(postPrice, id)))
        .forEach(id -> deliver(PriceClass.POST_READ, id));
  }

  private void deliver(PriceClass price, String resource) {
    delivered.add(new Receipt.Item(price, resource));
  }
}
