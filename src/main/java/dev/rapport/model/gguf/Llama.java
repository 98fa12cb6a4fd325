package dev.rapport.model.gguf;

import de.kherud.llama.InferenceParameters;
import de.kherud.llama.LlamaModel;
import de.kherud.llama.LlamaOutput;
import de.kherud.llama.ModelParameters;
import de.kherud.llama.Pair;
import dev.rapport.model.gguf.Told.Kind;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Weights, loaded by llama.cpp. Only ever in the child. */
final class Llama {

  /** Tokens; the shortest answer worth beginning. */
  private static final int ROOM = 16;

  /**
   * A word may be written in more pieces than it is read back in, so that an answer which comes
   * this close to its allowance counts as cut.
   */
  private static final int SLACK = 2;

  /** Small models repeat themselves, or the post, to the end of their allowance without it. */
  private static final float REPEAT_PENALTY = 1.1f;

  private final LlamaModel model;
  private final int context;

  private Llama(LlamaModel model, int context) {
    this.model = model;
    this.context = context;
  }

  static Llama load(Path weights, int threads, int context) throws IOException {
    unpackLibrary();
    ModelParameters parameters =
        new ModelParameters()
            .setModel(weights.toString())
            .setThreads(threads)
            .setThreadsBatch(threads)
            .setCtxSize(context)
            .disableContextShift()
            .disableLog();
    return new Llama(new LlamaModel(parameters), context);
  }

  /**
   * In a folder of its own: the name of the file is fixed, and overwriting one that another process
   * runs would crash that. A loaded library needs its file no more, except on Windows, where the
   * file stays.
   */
  private static void unpackLibrary() throws IOException {
    Path folder = Files.createTempDirectory("rapport-llama");
    System.setProperty("de.kherud.llama.tmpdir", folder.toString());
    try {
      Class.forName(LlamaModel.class.getName());
    } catch (ClassNotFoundException e) {
      throw new IOException("llama is not on the class path", e);
    } finally {
      clear(folder);
    }
  }

  private static void clear(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files.map(Path::toFile).forEach(File::delete);
    }
    folder.toFile().delete();
  }

  Told answer(Question question) {
    String prompt = prompt(question);
    int allowed = Math.min(question.maxTokens(), context - model.encode(prompt).length - 1);
    if (allowed < Math.min(ROOM, question.maxTokens())) {
      return new Told(Kind.TOO_LONG);
    }
    InferenceParameters parameters =
        new InferenceParameters(prompt)
            .setTemperature((float) question.temperature())
            .setSeed(question.seed())
            .setRepeatPenalty(REPEAT_PENALTY)
            .setNPredict(allowed);
    return answer(parameters, allowed);
  }

  /** The library does not tell why it stopped, so that what was written is counted. */
  private Told answer(InferenceParameters parameters, int allowed) {
    StringBuilder text = new StringBuilder();
    int pieces = 0;
    for (LlamaOutput piece : model.generate(parameters)) {
      text.append(piece.text);
      pieces++;
    }
    int tokens = Math.max(pieces, model.encode(text.toString()).length);
    return tokens > allowed - SLACK ? new Told(Kind.CUT) : new Told(Kind.WHOLE, text.toString());
  }

  /** In the model's own form of a dialogue, or ChatML when the file names none. */
  private String prompt(Question question) {
    return model.applyTemplate(
        new InferenceParameters("")
            .setMessages(question.system(), List.of(new Pair<>("user", question.user()))));
  }
}
