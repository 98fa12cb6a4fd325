package dev.rapport.reply.memory;

import dev.rapport.post.PostRef;
import dev.rapport.reply.Source;
import java.util.List;

/**
 * What an answer said about the matter, without what it said to its asker. Our words, nobody
 * else's.
 *
 * @param core one to three whole sentences
 * @param language of the core, a BCP 47 primary tag
 * @param model that wrote it
 * @param sources what it cites
 * @param from the mention in answer to which it was written
 */
public record RememberedVerdict(
    String core, String language, String model, List<Source> sources, PostRef from) {

  public RememberedVerdict {
    sources = List.copyOf(sources);
  }
}
