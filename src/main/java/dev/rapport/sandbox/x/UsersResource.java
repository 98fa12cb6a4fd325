package dev.rapport.sandbox.x;

import dev.rapport.sandbox.network.Person;
import dev.rapport.sandbox.network.State;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Who is who. Who is missing is an entry of {@code errors} in a 200, as on X. */
@XApi
@Path("/sandbox/x/2")
public class UsersResource {

  private static final int MOST = 100;

  private final Reads reads;
  private final Caller caller;

  UsersResource(Reads reads, Caller caller) {
    this.reads = reads;
    this.caller = caller;
  }

  @GET
  @Path("users/me")
  @Limit(75)
  @Access({"tweet.read", "users.read"})
  public Response me(@Context UriInfo uri) {
    Query query = reads.query(uri, List.of());
    return reads.answer(
        query, Fields.forUsers(query), (state, answer) -> answer.user(caller.person()));
  }

  @GET
  @Path("users/{id}")
  @Limit(900)
  @Access(
      value = {"tweet.read", "users.read"},
      app = true)
  public Response byId(@PathParam("id") String id, @Context UriInfo uri) {
    Query query = reads.query(uri, List.of());
    long user = query.pathId("id", id);
    return one(query, new Problem.Missing("user", "id", id), state -> state.person(user));
  }

  @GET
  @Path("users/by/username/{username}")
  @Limit(900)
  @Access(
      value = {"tweet.read", "users.read"},
      app = true)
  public Response byName(@PathParam("username") String name, @Context UriInfo uri) {
    Query query = reads.query(uri, List.of());
    query.pathName("username", name);
    Problem.Missing missing = new Problem.Missing("user", "username", name);
    return one(query, missing, state -> state.person(name));
  }

  @GET
  @Path("users")
  @Limit(900)
  @Access(
      value = {"tweet.read", "users.read"},
      app = true)
  public Response byIds(@Context UriInfo uri) {
    Query query = reads.query(uri, List.of("ids"));
    Set<String> ids = query.required("ids", MOST, id -> Ids.parse(id).isPresent());
    return many(query, "ids", ids, (state, id) -> Ids.parse(id).flatMap(state::person));
  }

  @GET
  @Path("users/by")
  @Limit(900)
  @Access(
      value = {"tweet.read", "users.read"},
      app = true)
  public Response byNames(@Context UriInfo uri) {
    Query query = reads.query(uri, List.of("usernames"));
    Set<String> names = query.required("usernames", MOST, Person::isName);
    return many(query, "usernames", names, State::person);
  }

  private Response one(
      Query query, Problem.Missing missing, Function<State, Optional<Person>> find) {
    return reads.answer(
        query,
        Fields.forUsers(query),
        (state, answer) -> answer.findUser(find.apply(state), missing).ifPresent(answer::user));
  }

  private Response many(
      Query query,
      String parameter,
      Set<String> keys,
      BiFunction<State, String, Optional<Person>> find) {
    return reads.answer(
        query,
        Fields.forUsers(query),
        (state, answer) -> {
          List<Person> found = new ArrayList<>();
          for (String key : keys) {
            answer
                .findUser(find.apply(state, key), new Problem.Missing("user", parameter, key))
                .ifPresent(found::add);
          }
          answer.users(found);
        });
  }
}
