package dev.rapport.moderation.queue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One queue as it stands in the file. */
final class QueueEntry {

  private static final Set<String> KEYS = Set.of("name", "title", "takes", "order", "hides");
  private static final String KEBAB = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final int LONGEST = 40;

  private final YamlPart part;
  private final Set<String> rules;

  QueueEntry(String place, JsonNode json, Set<String> rules) {
    this.part = new YamlPart(named(place, json), json);
    this.rules = rules;
  }

  private static String named(String place, JsonNode json) {
    String name = json.path("name").asText("");
    return name.matches(KEBAB) ? place + " '" + name + "'" : place;
  }

  QueueSettings read() {
    part.only(KEYS, "name, title, takes, order and hides");
    String name = name();
    return new QueueSettings(name, titles(), takes(name), order(), hides());
  }

  private String name() {
    String name = part.text("name");
    if (!name.matches(KEBAB) || name.length() > LONGEST || name.equals("all")) {
      throw part.wrong(
          "name is small letters, digits and hyphens, at most "
              + LONGEST
              + ", and not 'all', which are all of them");
    }
    return name;
  }

  private Map<String, String> titles() {
    YamlPart title = part.under("title");
    title.only(Set.of("en", "ja"), "en and ja");
    return Map.of("en", title.text("en"), "ja", title.text("ja"));
  }

  private List<QueueCondition> takes(String name) {
    List<QueueCondition> takes = new ArrayList<>();
    for (YamlPart each : part.each("takes")) {
      takes.add(new ConditionEntry(each, rules).read());
    }
    if (takes.isEmpty() != name.equals(QueueSettings.REST)) {
      throw part.wrong(
          takes.isEmpty()
              ? "it takes nothing; what no other takes is in the queue 'rest'"
              : "it takes what no other does, so takes has to be left out");
    }
    return takes;
  }

  private QueueOrder order() {
    Optional<String> word = part.texts("order").stream().findFirst();
    return word.map(
            given ->
                QueueOrder.of(given)
                    .orElseThrow(
                        () ->
                            part.wrong(
                                "order is one of %s, not '%s'".formatted(QueueOrder.all(), given))))
        .orElse(QueueOrder.PRIORITY);
  }

  private Set<HideableAction> hides() {
    Set<HideableAction> hides = EnumSet.noneOf(HideableAction.class);
    for (String word : part.texts("hides")) {
      hides.add(
          HideableAction.of(word)
              .orElseThrow(
                  () ->
                      part.wrong(
                          "hides is of %s, not '%s'".formatted(HideableAction.all(), word))));
    }
    return Set.copyOf(hides);
  }
}
