package dev.rapport.reply.grounding;

import dev.rapport.post.Sha256;
import dev.rapport.reply.ReplyConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What the operator wrote down for answers to rest on. It is read once; for each language that
 * questions come in, it is indexed when the first one comes. Safe to call from many threads.
 */
@ApplicationScoped
public class Knowledge {

  private final List<Passage> passages;
  private final String sha256;
  private final Map<String, PassageIndex> byLanguage = new ConcurrentHashMap<>();

  @Inject
  Knowledge(ReplyConfig config) {
    this(KnowledgeFolder.read(config.knowledgeFolder()));
  }

  Knowledge(List<Passage> passages) {
    this.passages = passages;
    this.sha256 =
        Sha256.hex(passages.stream().map(Passage::sha256).collect(Collectors.joining("\n")));
  }

  /**
   * Reads a folder; one that does not exist holds nothing.
   *
   * @throws IllegalArgumentException with one line that names the file and what is wrong with it
   */
  public static Knowledge read(Path folder) {
    return new Knowledge(KnowledgeFolder.read(folder));
  }

  public boolean isEmpty() {
    return passages.isEmpty();
  }

  /** Changes with any passage: what was concluded from another state of it is void. */
  public String sha256() {
    return sha256;
  }

  /**
   * The passages that share words with a text, the best first; none when none does.
   *
   * @param text any text; of a long one only the first words count
   * @param language of the text, a BCP 47 primary tag; any
   * @param max 1 or more
   */
  public List<Passage> search(String text, String language, int max) {
    if (passages.isEmpty()) {
      return List.of();
    }
    return byLanguage
        .computeIfAbsent(Words.known(language), known -> new PassageIndex(passages, known))
        .search(text, max);
  }
}
