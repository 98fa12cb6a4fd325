package dev.rapport.evaluation.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.rapport.evaluation.training.Manifest.TaskFigures;
import dev.rapport.evaluation.training.Manifest.UsedSet;
import dev.rapport.evaluation.training.TaskTrainer.Settings;
import dev.rapport.evaluation.training.TrainedTask.Figure;
import dev.rapport.post.Sha256;
import dev.rapport.tone.ClueReader;
import dev.rapport.tone.heads.Certainty;
import dev.rapport.tone.heads.Head;
import dev.rapport.tone.heads.Meaning;
import dev.rapport.tone.heads.ToneModel;
import dev.rapport.tone.heads.ToneModelFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Builds the tone model from labelled sets. The same sets, exemplars and word lists give the same
 * file, byte for byte, on the same kind of processor; another kind may round meanings otherwise.
 */
public final class TrainTone {

  private static final String MODEL = "tone-model.bin";
  private static final String MANIFEST = "tone-model.json";
  private static final long SEED = 7;

  /** A task with more texts than this needs less help against learning by heart. */
  private static final int LARGE = 10_000;

  private final Meaning meaning;
  private final Predicate<Task> wanted;
  private final Consumer<String> progress;

  /**
   * @param progress told a line now and then
   */
  public TrainTone(Meaning meaning, Consumer<String> progress) {
    this(meaning, progress, task -> true);
  }

  /**
   * @param wanted which tasks are trained; all others are left out of the file
   */
  TrainTone(Meaning meaning, Consumer<String> progress, Predicate<Task> wanted) {
    this.meaning = meaning;
    this.wanted = wanted;
    this.progress = progress;
  }

  /**
   * Writes the model file and its manifest.
   *
   * @param data holds the sets in their own layouts
   * @param out a folder; made if it is not there
   * @throws IOException if a set is missing or a file cannot be written
   */
  public void train(Path data, Path out) throws IOException {
    List<UsedSet> sets = sets(data);
    List<Task> tasks = new Tasks(data).all().stream().filter(wanted).toList();
    progress.accept("reading the texts of " + tasks.size() + " tasks; this takes some minutes");
    TextTable texts = new TextTable(tasks, Optional.of(meaning));
    List<TrainedTask> trained = new ArrayList<>();
    for (Task task : tasks) {
      trained.add(new TrainedTask(task, new TaskTrainer(task, texts, settings(task)).train()));
      progress.accept(line(trained.getLast()));
    }
    byte[] model = bytes(model(trained, texts));
    Files.createDirectories(out);
    Files.write(out.resolve(MODEL), model);
    Files.writeString(out.resolve(MANIFEST), json(manifest(model, sets, trained)));
    progress.accept(MODEL + " and " + MANIFEST + " are in " + out);
  }

  private static List<UsedSet> sets(Path data) throws IOException {
    List<UsedSet> used = new ArrayList<>();
    for (DataSet set : DataSet.ALL) {
      List<String> files = new ArrayList<>();
      for (String file : set.files()) {
        files.add(Sha256.hex(Files.readAllBytes(data.resolve(file))) + " " + file);
      }
      used.add(new UsedSet(set.name(), set.source(), set.licence(), files));
    }
    return used;
  }

  private static Settings settings(Task task) {
    return task.taught().size() > LARGE ? new Settings(0.5, 8, SEED) : new Settings(8, 8, SEED);
  }

  private static ToneModel model(List<TrainedTask> trained, TextTable texts) {
    Map<String, List<Head>> groups = new LinkedHashMap<>();
    Map<String, Certainty> certainties = new LinkedHashMap<>();
    for (TrainedTask one : trained) {
      groups.put(one.task().group(), one.outcomes().stream().map(o -> o.head()).toList());
      if (one.task().question().equals(Tasks.SENTIMENT)) {
        String language = one.task().language();
        certainties.put(language, new CertaintyTrainer(one, e -> texts.words(e, language)).train());
      }
    }
    return new ToneModel(texts.clueCount(), texts.spaces(), groups, certainties);
  }

  private static byte[] bytes(ToneModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ToneModelFile.write(model, bytes);
    return bytes.toByteArray();
  }

  private static Manifest manifest(byte[] model, List<UsedSet> sets, List<TrainedTask> trained)
      throws IOException {
    int exemplars = 0;
    for (String language : Exemplars.LANGUAGES) {
      exemplars += Exemplars.read(language).size();
    }
    return new Manifest(
        MODEL,
        Sha256.hex(model),
        model.length,
        SEED,
        ClueReader.lists(),
        sets,
        exemplars,
        trained.stream().map(TaskFigures::of).toList());
  }

  private static String json(Manifest manifest) throws IOException {
    return new ObjectMapper()
            .writer(SerializationFeature.INDENT_OUTPUT)
            .writeValueAsString(manifest)
        + "\n";
  }

  private static String line(TrainedTask trained) {
    StringBuilder line = new StringBuilder(trained.task().group());
    for (Figure figure : trained.figures()) {
      line.append(
          String.format(
              Locale.ROOT,
              ", %s %s %.3f by words, %.3f with meaning",
              figure.set(),
              figure.split(),
              figure.words(),
              figure.meaning()));
    }
    return line.toString();
  }
}
