package dev.rapport.evaluation.tone.report;

import dev.rapport.evaluation.tone.Outcome.Measured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The evaluation, written down. */
public final class ToneReport {

  private final Evaluated evaluated;

  public ToneReport(Evaluated evaluated) {
    this.evaluated = evaluated;
  }

  /** A line for each set, for the terminal. */
  public String table() {
    return FigureTable.terminal(evaluated.measured());
  }

  /**
   * Writes {@code report.md}, its plots and {@code figures.json}, over those of an earlier run.
   *
   * @param folder is made when it is not there
   */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : files().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /** The file of the n-th set's reliability plot. */
  static String plot(int n) {
    return "reliability-" + (n + 1) + ".svg";
  }

  private Map<String, String> files() {
    List<Measured> measured = evaluated.measured();
    Map<String, String> files = new LinkedHashMap<>();
    files.put("report.md", MarkdownReport.of(evaluated));
    files.put("figures.json", JsonFigures.of(evaluated));
    files.put("figures.svg", FigurePlot.of(measured));
    files.put("speed.svg", SpeedPlot.of(measured));
    for (int i = 0; i < measured.size(); i++) {
      files.put(plot(i), ReliabilityPlot.of(measured.get(i)));
    }
    return files;
  }
}
