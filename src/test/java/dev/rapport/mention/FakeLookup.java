package dev.rapport.mention;

import dev.rapport.post.PostRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A platform that shows what it was told to, and remembers what it was asked. */
public final class FakeLookup implements PostLookup {

  public final List<PostRef> asked = new ArrayList<>();
  public Looked answer = new Looked.Told(Set.of(), Set.of());

  @Override
  public String platform() {
    return "x";
  }

  @Override
  public int batch() {
    return 100;
  }

  @Override
  public Looked lookUp(List<PostRef> posts) {
    asked.addAll(posts);
    return answer;
  }
}
