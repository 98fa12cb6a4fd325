package dev.rapport.sandbox.network;

import com.twitter.twittertext.Extractor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a text holds: who is tagged, which hashtags, cashtags and addresses, in order. */
public record Entities(List<Entity> all) {

  private static final Extractor EXTRACTOR = new Extractor();

  static Entities of(String text) {
    List<Extractor.Entity> found = EXTRACTOR.extractEntitiesWithIndices(text);
    EXTRACTOR.modifyIndicesFromUTF16ToUnicode(text, found);
    List<Entity> all = new ArrayList<>();
    for (Extractor.Entity entity : found) {
      Entity.Kind kind = kind(entity);
      if (kind != Entity.Kind.MENTION || Person.isName(entity.getValue())) {
        all.add(new Entity(kind, entity.getStart(), entity.getEnd(), entity.getValue()));
      }
    }
    all.sort(Comparator.comparingInt(Entity::start));
    return new Entities(List.copyOf(all));
  }

  public List<Entity> of(Entity.Kind kind) {
    return all.stream().filter(entity -> entity.kind() == kind).toList();
  }

  /** The handles tagged, in the order of the text, some perhaps twice. */
  List<String> handles() {
    return of(Entity.Kind.MENTION).stream().map(Entity::value).toList();
  }

  private static Entity.Kind kind(Extractor.Entity entity) {
    return switch (entity.getType()) {
      case MENTION -> Entity.Kind.MENTION;
      case HASHTAG -> Entity.Kind.HASHTAG;
      case CASHTAG -> Entity.Kind.CASHTAG;
      case URL -> Entity.Kind.URL;
    };
  }
}
