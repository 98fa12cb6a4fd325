package dev.rapport.platform.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.platform.x.XPostReader.Unfit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Walks the pages of a list, which X gives newest first. */
final class PageWalk {

  private PageWalk() {}

  /** Finds in one page what is wanted of it. */
  interface Reader<T> {
    List<T> read(JsonNode page) throws Unfit;
  }

  /** What came of a walk. */
  sealed interface Walked<T> {

    /**
     * @param found newest first
     * @param pages how many were read
     * @param more whether X had more to show
     */
    record Done<T>(List<T> found, int pages, boolean more) implements Walked<T> {}

    /** One page could not be had, so nothing is. */
    record Failed<T>(XAnswer.Failed why) implements Walked<T> {}
  }

  /**
   * @param page asks for the page of this token, null for the first
   * @param most pages at the most, at least 1
   */
  static <T> Walked<T> walk(Function<String, XAnswer> page, Reader<T> reader, int most) {
    List<T> found = new ArrayList<>();
    String token = null;
    int pages = 0;
    do {
      switch (page.apply(token)) {
        case XAnswer.Ok ok -> {
          try {
            found.addAll(reader.read(ok.body()));
          } catch (Unfit e) {
            return new Walked.Failed<>(new XAnswer.Broken(e.getMessage(), ok.body().toString()));
          }
          token = ok.body().path("meta").path("next_token").asText(null);
          pages++;
        }
        case XAnswer.Failed failed -> {
          return new Walked.Failed<>(failed);
        }
      }
    } while (token != null && pages < most);
    return new Walked.Done<>(found, pages, token != null);
  }
}
