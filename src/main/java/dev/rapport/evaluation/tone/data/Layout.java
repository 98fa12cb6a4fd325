package dev.rapport.evaluation.tone.data;

import java.io.IOException;
import java.util.List;

/** One way in which sets are laid out. */
interface Layout {

  /** Whether the file is laid out like this, by its name and by what lies beside it. */
  boolean fits(DataFile file);

  /**
   * The sets in it; none when it is something else after all.
   *
   * @param bad is told of lines that cannot be read
   */
  List<LabelledSet> read(DataFile file, BadLines bad) throws IOException;
}
