package dev.rapport.reply.grounding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The words of a text that say what it is about, brought to their stems: without the small words of
 * the language; in Chinese, Japanese and Korean every two letters in a row.
 */
final class Words {

  /** What stands for every language without an analyzer of its own. */
  static final String OTHER = "";

  private static final Analyzer CJK = new CJKAnalyzer();
  private static final Map<String, Analyzer> ANALYZERS =
      Map.ofEntries(
          Map.entry(OTHER, new StandardAnalyzer()),
          Map.entry("en", new EnglishAnalyzer()),
          Map.entry("de", new GermanAnalyzer()),
          Map.entry("es", new SpanishAnalyzer()),
          Map.entry("fr", new FrenchAnalyzer()),
          Map.entry("it", new ItalianAnalyzer()),
          Map.entry("pt", new PortugueseAnalyzer()),
          Map.entry("ru", new RussianAnalyzer()),
          Map.entry("hi", new HindiAnalyzer()),
          Map.entry("ja", CJK),
          Map.entry("zh", CJK),
          Map.entry("ko", CJK));

  /** Endings and particles, which say nothing about the subject. */
  private static final Pattern KANA = Pattern.compile("\\p{IsHiragana}");

  /** No answer, paragraph or post that is looked at is longer. */
  private static final int LOOKED_AT = 10_000;

  private Words() {}

  /** The language itself, or {@link #OTHER}. */
  static String known(String language) {
    return ANALYZERS.containsKey(language) ? language : OTHER;
  }

  static Analyzer analyzer(String language) {
    return ANALYZERS.get(known(language));
  }

  /** In the order in which they stand, each once. */
  static Set<String> of(String text, String language) {
    Set<String> all = analysed(plain(text), analyzer(language));
    Set<String> telling =
        all.stream()
            .filter(word -> !KANA.matcher(word).find())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return telling.isEmpty() ? all : telling;
  }

  private static String plain(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    return Normalizer.normalize(start, Normalizer.Form.NFKC).replace('’', '\'');
  }

  private static Set<String> analysed(String text, Analyzer analyzer) {
    Set<String> words = new LinkedHashSet<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be read from", e);
    }
    return words;
  }
}
