package dev.rapport.model;

import dev.rapport.reply.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text without its citations, and what they cite. Endpoints that search write them into the text:
 * xAI {@code [[1]](url)}, OpenAI {@code ([host](url))}, others {@code [1]} or a list at the end. A
 * link costs money on X, and no answer may hold one. What reads as part of a sentence stays: the
 * words of a link, and an address that is nobody's citation, to which a gate objects.
 *
 * @param sources each address once, those cited in the text first, at most {@link #MOST}
 */
record Citations(String text, List<Source> sources) {

  /** What a reviewer can be asked to look at; a search may have seen dozens. */
  static final int MOST = 10;

  /** No answer is as long as this, in UTF-16 units; a gate refuses it whatever is in it. */
  private static final int LONGEST = 20_000;

  /** An address; with brackets inside only in pairs, as Wikipedia has them. */
  private static final String URL = "(https?://(?:[^\\s()（）\\[\\]<>]++|\\([^\\s()]*+\\))++)";

  private static final String LINK =
      "\\[((?:[^\\[\\]]|\\[\\d{1,3}\\]){0,200}+)\\]\\(\\h*+"
          + URL
          + "(?:\\h+\"[^\"]{0,200}\")?\\h*+\\)";

  private static final String EITHER = "(?:" + LINK + "|" + URL + ")";
  private static final Pattern EACH = Pattern.compile(EITHER);

  /** Nothing but addresses between round brackets. */
  private static final Pattern ASIDE =
      Pattern.compile("(?<!\\])\\h*+[(（]\\h*+" + EITHER + "(?:[,;、\\h]*+" + EITHER + ")*\\h*+[)）]");

  /** What Grok's own page turns into a citation, and what a model now and then writes elsewhere. */
  private static final Pattern CARD =
      Pattern.compile(
          "\\h*+(?:<grok:render\\b[^>]{0,300}+>[^<]{0,100}+(?:<argument\\b[^>]{0,100}+>[^<]{0,300}+"
              + "</argument>\\s*+)*+</grok:render>|<grok-card\\b[^>]{0,300}+>(?:</grok-card>)?)");

  private static final Pattern IN_TEXT = Pattern.compile("(\\h*+)" + LINK);

  /** A label that only points. */
  private static final Pattern POINTER =
      Pattern.compile("\\[?\\d{1,3}\\]?|sources?", Pattern.CASE_INSENSITIVE);

  /** A number in brackets on its own; after a letter it may be an index into something. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:\\h++|(?<![\\p{L}\\p{N}_]))\\[{1,2}\\d{1,3}\\]{1,2}"
              + "|\\h*+【\\d{1,3}(?:†[^】\\n]{0,80})?】");

  /**
   * @param given what the endpoint names beside the text
   */
  static Citations takenOutOf(String text, List<Source> given) {
    if (text.length() > LONGEST) {
      return new Citations(text, distinct(given.stream()));
    }
    String body = text.substring(0, CitationList.in(text));
    String without = CARD.matcher(body).replaceAll("");
    without = ASIDE.matcher(without).replaceAll("");
    without = IN_TEXT.matcher(without).replaceAll(Citations::words);
    List<Source> sources = distinct(Stream.concat(cited(text), given.stream()));
    without = sources.isEmpty() ? without : NUMBER.matcher(without).replaceAll("");
    return new Citations(without.strip(), sources);
  }

  /** What stays of a link: the words that it was laid upon. */
  private static String words(MatchResult link) {
    boolean points = POINTER.matcher(link.group(2).strip()).matches();
    return points ? "" : Matcher.quoteReplacement(link.group(1) + link.group(2));
  }

  private static Stream<Source> cited(String text) {
    return EACH.matcher(text)
        .results()
        .map(
            each ->
                each.group(2) == null ? of(each.group(3), "") : of(each.group(2), each.group(1)))
        .flatMap(Optional::stream);
  }

  private static Optional<Source> of(String url, String label) {
    return Sources.of(
        url.replaceFirst("[.,;:!?]+$", ""), POINTER.matcher(label).matches() ? "" : label);
  }

  /** The first of each address, with the most telling of its titles. */
  private static List<Source> distinct(Stream<Source> sources) {
    Map<String, Source> byUrl = new LinkedHashMap<>();
    sources.forEach(source -> byUrl.merge(source.url(), source, Citations::moreTelling));
    return byUrl.values().stream().limit(MOST).toList();
  }

  private static Source moreTelling(Source one, Source other) {
    return one.title().contains(" ") || !other.title().contains(" ") ? one : other;
  }
}
