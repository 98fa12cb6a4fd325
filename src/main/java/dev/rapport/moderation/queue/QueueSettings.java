package dev.rapport.moderation.queue;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One review queue, as the operator wants it.
 *
 * @param name in kebab case; what the record and addresses call it
 * @param titles what people read, by language: {@code en} and {@code ja}
 * @param takes it has an item that fits any of these
 * @param hides what its reviewers can not do
 */
public record QueueSettings(
    String name,
    Map<String, String> titles,
    List<QueueCondition> takes,
    QueueOrder order,
    Set<HideableAction> hides) {

  /** The name of the one that takes what no other does. */
  public static final String REST = "rest";

  static final QueueSettings DEFAULT_REST =
      new QueueSettings(
          REST,
          Map.of("en", "Everything else", "ja", "その他"),
          List.of(),
          QueueOrder.PRIORITY,
          Set.of());

  /** In this language where there is such a title, else in English. */
  public String title(String language) {
    return titles.getOrDefault(language, titles.get("en"));
  }

  public boolean hides(HideableAction action) {
    return hides.contains(action);
  }

  boolean fits(ItemTraits item) {
    return takes.stream().anyMatch(condition -> condition.fits(item));
  }
}
