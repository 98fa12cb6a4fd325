package dev.rapport.sandbox.network;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The network as it is now. Live changes and the journal's come in through {@link #apply} alike, so
 * that a restart ends in the same state. Not thread-safe; {@link Network} guards it.
 */
public final class State {

  private final Accounts accounts = new Accounts();
  private final Archive archive = new Archive();

  void apply(Change change) {
    switch (change) {
      case Change.Joined joined -> accounts.add(joined.person());
      case Change.Posted posted -> post(posted.post());
      case Change.Edited edited -> edit(chain(edited.of()), edited.post());
      case Change.Deleted deleted -> delete(chain(deleted.post()));
      case Change.Liked liked -> like(accounts.get(liked.person()), chain(liked.post()));
      case Change.Unliked unliked -> unlike(accounts.get(unliked.person()), chain(unliked.post()));
      case Change.Hidden hidden -> chain(hidden.post()).hidden = hidden.hidden();
      case Change.Viewed viewed -> view(viewed);
      case Change.Settled settled -> settle(accounts.get(settled.person()), settled.status());
      case Change.Replaced replaced -> {
        clear();
        replaced.changes().forEach(this::apply);
      }
    }
  }

  void clear() {
    accounts.clear();
    archive.clear();
  }

  public Optional<Person> person(long id) {
    return accounts.find(id).map(account -> account.person);
  }

  /** By handle, in any letter case. */
  public Optional<Person> person(String name) {
    return accounts.find(name).map(account -> account.person);
  }

  /** Any version of a post that was not deleted. */
  public Optional<Post> post(long id) {
    return archive.find(id);
  }

  public int postCount(Person person) {
    return accounts.get(person).posts;
  }

  public int likeCount(Person person) {
    return accounts.get(person).likes;
  }

  public Status status(Person person) {
    return accounts.get(person).status;
  }

  public int followerCount(Person person) {
    return accounts.get(person).followers.size();
  }

  /** Own posts and reposts, every version, by id. */
  public NavigableMap<Long, Post> writtenBy(Person person) {
    return Collections.unmodifiableNavigableMap(accounts.get(person).written);
  }

  /** Posts that tag the person, own ones included, reposts not; every version, by id. */
  public NavigableMap<Long, Post> tagging(Person person) {
    return Collections.unmodifiableNavigableMap(accounts.get(person).tagged);
  }

  /** A thread, every version of its posts, by id. */
  public NavigableMap<Long, Post> conversation(long id) {
    return Collections.unmodifiableNavigableMap(archive.conversation(id));
  }

  /** The posts that quote this one, every version, by id; none when there is no such post. */
  public NavigableMap<Long, Post> quoting(long id) {
    TreeMap<Long, Post> quoting = new TreeMap<>();
    archive.find(id).stream()
        .flatMap(post -> post.chain().quotes.values().stream())
        .flatMap(chain -> chain.versions.stream())
        .forEach(version -> quoting.put(version.id(), version));
    return quoting;
  }

  /** Every version of every post, by id. */
  public NavigableMap<Long, Post> all() {
    return Collections.unmodifiableNavigableMap(archive.all());
  }

  /** Ids of the threads, the newest first. */
  public Iterable<Long> conversations() {
    return archive.conversations();
  }

  /** Everybody, by id. */
  Stream<Account> accounts() {
    return accounts.all();
  }

  Account account(Person person) {
    return accounts.get(person);
  }

  private EditChain chain(long post) {
    return archive
        .find(post)
        .map(Post::chain)
        .orElseThrow(() -> new IllegalStateException("no post has the id " + post));
  }

  private void post(Written written) {
    EditChain chain = new EditChain();
    addVersion(chain, written);
    accounts.get(written.author()).posts++;
    for (Reference reference : written.references()) {
      archive.find(reference.post()).ifPresent(to -> link(chain, reference, to.chain()));
    }
  }

  private void link(EditChain chain, Reference reference, EditChain to) {
    Post post = chain.first();
    switch (reference.kind()) {
      case REPLIED_TO -> to.replies.put(post.id(), chain);
      case QUOTED -> to.quotes.put(post.id(), chain);
      case RETWEETED -> to.reposts.put(post.author().id(), post);
    }
  }

  private void edit(EditChain chain, Written written) {
    accounts.get(written.author()).recentTexts.forget(chain.newest());
    addVersion(chain, written);
  }

  private void addVersion(EditChain chain, Written written) {
    Account author = accounts.get(written.author());
    Post post = new Post(written, author.person, Entities.of(written.text()), chain);
    chain.versions.add(post);
    archive.add(post);
    author.written.put(post.id(), post);
    if (!post.isRepost()) {
      author.recentTexts.add(post);
      tagged(post).forEach(account -> account.tagged.put(post.id(), post));
    }
  }

  private void delete(EditChain chain) {
    List.copyOf(chain.reposts.values()).forEach(repost -> delete(repost.chain()));
    chain.likes.keySet().forEach(person -> accounts.get(person).likes--);
    Account author = accounts.get(chain.first().author());
    author.posts--;
    for (Post post : chain.versions) {
      archive.remove(post);
      author.written.remove(post.id());
      author.recentTexts.forget(post);
      tagged(post).forEach(account -> account.tagged.remove(post.id()));
    }
    unlink(chain.first());
  }

  private void unlink(Post post) {
    for (Reference.Kind kind : Reference.Kind.values()) {
      post.reference(kind)
          .flatMap(reference -> archive.find(reference.post()))
          .ifPresent(to -> unlink(post, kind, to.chain()));
    }
  }

  private static void unlink(Post post, Reference.Kind kind, EditChain from) {
    switch (kind) {
      case REPLIED_TO -> from.replies.remove(post.id());
      case QUOTED -> from.quotes.remove(post.id());
      case RETWEETED -> from.reposts.remove(post.author().id());
    }
  }

  private static void like(Account account, EditChain chain) {
    if (chain.likes.putIfAbsent(account.person.id(), account.person) == null) {
      account.likes++;
    }
  }

  private static void unlike(Account account, EditChain chain) {
    if (chain.likes.remove(account.person.id()) != null) {
      account.likes--;
    }
  }

  private void view(Change.Viewed viewed) {
    for (long post : viewed.posts()) {
      chain(post).viewers.add(viewed.person());
    }
  }

  private void settle(Account account, Status status) {
    long id = account.person.id();
    account.status.follows().forEach(person -> accounts.get(person).followers.remove(id));
    status.follows().forEach(person -> accounts.get(person).followers.add(id));
    account.status = status;
  }

  private List<Account> tagged(Post post) {
    return post.entities().handles().stream()
        .distinct()
        .flatMap(name -> accounts.find(name).stream())
        .toList();
  }
}
