package dev.rapport.evaluation.tone.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Takes CSV apart: cells in quotes may hold commas, quotes and line feeds. */
final class CommaRows {

  private static final CsvMapper CSV =
      CsvMapper.csvBuilder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
          .build();

  private CommaRows() {}

  /**
   * @param bad is told where the text ceases to be CSV; what follows cannot be read
   */
  static List<Row> of(String text, BadLines bad) throws IOException {
    List<Row> rows = new ArrayList<>();
    int line = 1;
    try (MappingIterator<List<String>> cells = CSV.readerForListOf(String.class).readValues(text)) {
      while (cells.hasNextValue()) {
        rows.add(new Row(line, cells.nextValue()));
        line = cells.getParser().currentLocation().getLineNr();
      }
    } catch (JsonProcessingException e) {
      bad.add(line);
    }
    return rows;
  }
}
