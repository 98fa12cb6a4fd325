package dev.rapport.tone;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cues that count in one text, each once. */
final class CueHits {

  private final Map<CueFamily, List<Cue>> cues = new EnumMap<>(CueFamily.class);

  CueHits(Collection<CueHit> hits) {
    Map<CueFamily, Map<String, Cue>> once = new HashMap<>();
    for (CueHit hit : hits) {
      once.computeIfAbsent(hit.cue().family(), f -> new HashMap<>())
          .merge(hit.cue().phrase(), hit.cue(), CueHits::stronger);
    }
    Comparator<Cue> strongest =
        Comparator.comparingDouble((Cue cue) -> -Math.abs(cue.weight())).thenComparing(Cue::phrase);
    once.forEach((family, of) -> cues.put(family, of.values().stream().sorted(strongest).toList()));
  }

  private static Cue stronger(Cue one, Cue other) {
    return Math.abs(other.weight()) > Math.abs(one.weight()) ? other : one;
  }

  /** The cues of a family, strongest first. */
  List<Cue> of(CueFamily family) {
    return cues.getOrDefault(family, List.of());
  }

  boolean has(CueFamily family) {
    return cues.containsKey(family);
  }

  /** 0 to 1: how likely at least one cue of the family is right, each being right by its weight. */
  double strength(CueFamily family) {
    double wrong = 1;
    for (Cue cue : of(family)) {
      wrong *= 1 - Math.clamp(cue.weight(), 0, 1);
    }
    return 1 - wrong;
  }
}
