package dev.rapport.platform.x;

import dev.rapport.mention.MentionFeed;
import dev.rapport.mention.MentionSource.Fetched.Broken;
import dev.rapport.post.Author;
import dev.rapport.post.Post;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An ear that remembers, on a thread of its own. */
final class Listener implements MentionFeed.Ear, AutoCloseable {

  final List<String> heard = new CopyOnWriteArrayList<>();
  final List<String> puzzles = new CopyOnWriteArrayList<>();
  final List<String> events = new CopyOnWriteArrayList<>();
  private final Thread thread;
  private volatile boolean listening = true;

  Listener(MentionFeed feed) {
    thread = Thread.ofVirtual().unstarted(() -> listen(feed));
  }

  Listener start() {
    thread.start();
    return this;
  }

  private void listen(MentionFeed feed) {
    try {
      feed.listen(this);
    } catch (InterruptedException e) {
      events.add("interrupted");
    }
  }

  @Override
  public boolean listening() {
    return listening;
  }

  @Override
  public void opened() {
    events.add("opened");
  }

  @Override
  public void closed(String why) {
    events.add("closed: " + why);
  }

  @Override
  public void heard(Author account, List<Post> posts) {
    posts.forEach(post -> heard.add(post.ref().id()));
  }

  @Override
  public void puzzled(Broken broken) {
    puzzles.add(broken.what());
  }

  void leave() {
    listening = false;
  }

  boolean isOver() {
    return !thread.isAlive();
  }

  @Override
  public void close() throws InterruptedException {
    leave();
    thread.interrupt();
    thread.join();
  }
}
