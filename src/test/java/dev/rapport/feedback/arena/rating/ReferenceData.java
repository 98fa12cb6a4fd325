package dev.rapport.feedback.arena.rating;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code reference.py} found by another program; how, it says itself. */
final class ReferenceData {

  private static final String FOLDER = "/dev/rapport/feedback/arena/";

  private ReferenceData() {}

  static JsonNode figures(String which) {
    try (InputStream in = ReferenceData.class.getResourceAsStream(FOLDER + "reference.json")) {
      return new ObjectMapper().readTree(in).get(which);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, Double> strengths(String which) {
    Map<String, Double> strengths = new LinkedHashMap<>();
    figures(which)
        .get("strengths")
        .fields()
        .forEachRemaining(field -> strengths.put(field.getKey(), field.getValue().asDouble()));
    return strengths;
  }

  /** 240 made-up ones. */
  static List<Contest> contests() {
    try (InputStream in = ReferenceData.class.getResourceAsStream(FOLDER + "contests.csv")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().skip(1).map(line -> contest(line.split(","))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Contest contest(String[] cells) {
    return new Contest(
        cells[0], cells[1], Double.parseDouble(cells[2]), style(cells, 3), style(cells, 6));
  }

  private static Style style(String[] cells, int from) {
    return new Style(
        Integer.parseInt(cells[from]),
        Integer.parseInt(cells[from + 1]),
        Integer.parseInt(cells[from + 2]));
  }

  /** S. Stigler's journals: how often one cited the other, and was cited by it. */
  static List<Contest> journals() {
    List<Contest> contests = new ArrayList<>();
    cited(contests, "Biometrika", "CommStat", 730, 33);
    cited(contests, "Biometrika", "JASA", 498, 320);
    cited(contests, "Biometrika", "JRSS-B", 221, 284);
    cited(contests, "CommStat", "JASA", 68, 813);
    cited(contests, "CommStat", "JRSS-B", 17, 276);
    cited(contests, "JASA", "JRSS-B", 142, 325);
    return contests;
  }

  static void cited(List<Contest> contests, String first, String second, int won, int lost) {
    for (int i = 0; i < won + lost; i++) {
      contests.add(new Contest(first, second, i < won ? 1 : 0));
    }
  }
}
