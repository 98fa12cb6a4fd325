package dev.rapport.evaluation.tone.data;

import java.util.List;

/**
 * A line of a table.
 *
 * @param line its number in the file, from 1; where a cell has several lines, the first of them
 */
record Row(int line, List<String> cells) {

  /** Empty for a column that the line does not have. */
  String cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : "";
  }
}
