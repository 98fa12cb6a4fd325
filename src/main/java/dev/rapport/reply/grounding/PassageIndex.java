package dev.rapport.reply.grounding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** All passages by the words of one language, in memory; ranked by BM25. */
final class PassageIndex {

  private static final String TEXT = "text";
  private static final String AT = "at";

  /** Lucene allows 1024; nobody asks in so many words. */
  private static final int MOST_WORDS = 64;

  private final List<Passage> passages;
  private final String language;
  private final IndexSearcher searcher;

  PassageIndex(List<Passage> passages, String language) {
    this.passages = passages;
    this.language = language;
    try {
      ByteBuffersDirectory directory = new ByteBuffersDirectory();
      write(directory);
      this.searcher = new IndexSearcher(DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written to", e);
    }
  }

  private void write(ByteBuffersDirectory directory) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(Words.analyzer(language));
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < passages.size(); i++) {
        Document document = new Document();
        document.add(new TextField(TEXT, passages.get(i).whole(), Store.NO));
        document.add(new StoredField(AT, i));
        writer.addDocument(document);
      }
    }
  }

  List<Passage> search(String text, int max) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    Words.of(text, language).stream()
        .limit(MOST_WORDS)
        .forEach(word -> any.add(new TermQuery(new Term(TEXT, word)), Occur.SHOULD));
    try {
      List<Passage> found = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(any.build(), max).scoreDocs) {
        Document document = searcher.storedFields().document(hit.doc);
        found.add(passages.get(document.getField(AT).numericValue().intValue()));
      }
      return List.copyOf(found);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be read from", e);
    }
  }
}
