package dev.rapport.evaluation.tone.data;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the sets in a folder and in those below it, in the order of their names. */
public final class DataFolder {

  private static final int DEPTH = 4;

  /** The first that fits a file reads it, so the particular ones come first. */
  private static final List<Layout> LAYOUTS =
      List.of(
          new GoEmotionsLayout(),
          new BrighterLayout(),
          SafetyLayout.XS_TEST,
          SafetyLayout.SIMPLE_SAFETY_TESTS,
          new TweetEvalLayout(),
          new TableLayout());

  private final List<LabelledSet> sets = new ArrayList<>();
  private final List<Trouble> troubles = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();

  private DataFolder() {}

  /**
   * Reads all there is. What cannot be read is said in the result.
   *
   * @throws IOException when the folder itself cannot be read
   */
  public static Found read(Path folder) throws IOException {
    Path root = folder.toRealPath();
    DataFolder found = new DataFolder();
    for (Path file : found.files(root)) {
      found.read(new DataFile(root, file));
    }
    return new Found(found.sets, found.troubles, found.skipped);
  }

  private TreeSet<Path> files(Path root) throws IOException {
    TreeSet<Path> files = new TreeSet<>();
    Files.walkFileTree(
        root,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        DEPTH,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            if (file.equals(root)) {
              throw failure;
            }
            skip(new DataFile(root, file), "cannot be read");
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  private void read(DataFile file) {
    if (isPartOfAnother(file)) {
      return;
    }
    Optional<Layout> layout = LAYOUTS.stream().filter(each -> each.fits(file)).findFirst();
    if (layout.isEmpty()) {
      skip(file, "nothing known by this name");
    } else if (file.name().matches("(.*[._-])?train([._-].*)?")) {
      skip(file, "is for training");
    } else {
      read(file, layout.get());
    }
  }

  private void read(DataFile file, Layout layout) {
    BadLines bad = new BadLines();
    try {
      List<LabelledSet> read =
          layout.read(file, bad).stream().filter(set -> !set.examples().isEmpty()).toList();
      sets.addAll(read);
      if (read.isEmpty()) {
        skip(file, "no texts with labels that are known");
      } else if (!bad.none()) {
        troubles.add(bad.in(file.relative()));
      }
    } catch (IOException e) {
      skip(file, "cannot be read");
    }
  }

  /** What the other files of a set are read with. */
  private static boolean isPartOfAnother(DataFile file) {
    return file.name().equals("labels.txt")
        || file.name().equals("mapping.txt")
        || file.name().endsWith("_labels.txt");
  }

  private void skip(DataFile file, String why) {
    skipped.add(new Skipped(file.relative(), why));
  }

  /** What was found, and what was not read. */
  public record Found(List<LabelledSet> sets, List<Trouble> troubles, List<Skipped> skipped) {

    public Found {
      sets = List.copyOf(sets);
      troubles = List.copyOf(troubles);
      skipped = List.copyOf(skipped);
    }
  }
}
