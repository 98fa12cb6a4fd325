package dev.rapport.reply.grounding;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.rapport.post.Cue;
import dev.rapport.post.CueText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language that tell a statement of fact from other sentences, as its file has
 * them; what a file leaves out is empty.
 *
 * @param names how names are told from other words
 * @param ordinary words that are written like names and are none
 * @param facts that state something about the world which can be looked up
 * @param rhetorical questions that state what they ask
 * @param affirming how a sentence begins which agrees that something is so
 * @param own that speak of ourselves, of feelings or of what is not known
 * @param sayings that are not meant: a figure in a joke
 * @param helplines the numbers for an emergency, which may be said to anybody
 * @param helplineWords that stand beside them
 * @param leaning how a sentence begins that hangs on the one before
 * @param filler what says nothing by itself
 * @param asker how somebody speaks of themselves
 * @param addressed how we speak of whom we answer
 * @param negations that turn a statement
 * @param opposites pairs of words that cannot both be so
 * @param abbreviations whose dot ends no sentence, without it
 */
@JsonNaming(KebabCaseStrategy.class)
record Wording(
    NameStyle names,
    List<String> ordinary,
    List<Cue> facts,
    List<Cue> rhetorical,
    List<Cue> affirming,
    List<Cue> own,
    List<Cue> sayings,
    List<String> helplines,
    List<Cue> helplineWords,
    List<Cue> leaning,
    List<Cue> filler,
    List<Cue> asker,
    List<Cue> addressed,
    List<Cue> negations,
    List<List<Cue>> opposites,
    List<String> abbreviations) {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();
  private static final String ANY = "any";

  /** Of the whole process, because none of the files ever changes. */
  private static final Map<String, Wording> READ = new ConcurrentHashMap<>();

  /** How a language writes names. */
  enum NameStyle {
    /** With a capital, and other words without. */
    CAPITALS,
    /** With a capital, like every noun: only two in a row are surely a name. */
    PAIRS,
    /** Like other words; only what is in Latin letters, or in title quotes, is surely one. */
    LATIN
  }

  Wording {
    names = names == null ? NameStyle.CAPITALS : names;
    ordinary = orNone(ordinary);
    facts = orNone(facts);
    rhetorical = orNone(rhetorical);
    affirming = orNone(affirming);
    own = orNone(own);
    sayings = orNone(sayings);
    helplines = orNone(helplines);
    helplineWords = orNone(helplineWords);
    leaning = orNone(leaning);
    filler = orNone(filler);
    asker = orNone(asker);
    addressed = orNone(addressed);
    negations = orNone(negations);
    opposites = orNone(opposites);
    abbreviations = orNone(abbreviations);
  }

  /** Of any language; one without a file has no words, and claims are told by figures and names. */
  static Wording of(String language) {
    String known = Words.known(language);
    return READ.computeIfAbsent(known.equals(Words.OTHER) ? ANY : known, Wording::load);
  }

  static boolean has(List<Cue> cues, CueText text) {
    return cues.stream().anyMatch(text::has);
  }

  static boolean begins(List<Cue> cues, CueText text) {
    String start = text.spaced();
    return cues.stream()
        .map(Cue::sought)
        .anyMatch(sought -> start.startsWith(sought) || start.startsWith(" " + sought));
  }

  private static Wording load(String language) {
    String name = "wording/" + language + ".yaml";
    try (InputStream file = Wording.class.getResourceAsStream(name)) {
      return YAML.readValue(file, Wording.class);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  private static <T> List<T> orNone(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
