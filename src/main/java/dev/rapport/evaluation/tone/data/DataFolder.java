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
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
    return new Found(distinct(found.sets), found.troubles, found.skipped);
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
    List<Layout> fitting = LAYOUTS.stream().filter(each -> each.fits(file)).toList();
    if (isPartOfAnother(file)) {
      return;
    }
    if (fitting.isEmpty()) {
      skip(file, "nothing known by this name");
    } else if (file.name().matches("(.*[._-])?train([._-].*)?")) {
      skip(file, "is for training");
    } else if (!isRead(file, fitting)) {
      skip(file, "no texts with labels that are known, or it cannot be read");
    }
  }

  /** By the first layout that finds anything in it. */
  private boolean isRead(DataFile file, List<Layout> layouts) {
    for (Layout layout : layouts) {
      BadLines bad = new BadLines();
      List<LabelledSet> read = read(file, layout, bad);
      if (!read.isEmpty()) {
        sets.addAll(read);
        bad.in(file.relative()).ifPresent(troubles::add);
        return true;
      }
    }
    return false;
  }

  private static List<LabelledSet> read(DataFile file, Layout layout, BadLines bad) {
    try {
      return layout.read(file, bad).stream().filter(set -> !set.examples().isEmpty()).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Sets of one name, say two splits, get that of their file along. */
  private static List<LabelledSet> distinct(List<LabelledSet> sets) {
    Map<String, Long> names =
        sets.stream()
            .collect(Collectors.groupingBy(set -> set.origin().name(), Collectors.counting()));
    return sets.stream()
        .map(set -> names.get(set.origin().name()) > 1 ? set.named(set.origin().ofFile()) : set)
        .toList();
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
