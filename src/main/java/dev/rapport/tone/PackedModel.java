package dev.rapport.tone;

import dev.rapport.tone.heads.ToneModel;
import dev.rapport.tone.heads.ToneModelException;
import dev.rapport.tone.heads.ToneModelFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** The trained heads: the operator's own, or those that are packed with the program. */
final class PackedModel {

  private static final String NAME = "/dev/rapport/tone/heads/tone-model.bin";
  private static final Supplier<ToneModel> PACKED = new Lazy<>(PackedModel::packed);

  private PackedModel() {}

  /**
   * @param file the operator's own, if there is one
   * @throws ToneModelException if it cannot be read
   */
  static ToneModel get(Optional<Path> file) {
    return file.map(PackedModel::read).orElseGet(PACKED);
  }

  private static ToneModel read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return ToneModelFile.read(in, Clues.COUNT);
    } catch (IOException e) {
      throw new ToneModelException("rapport.tone.model: " + file + " cannot be read");
    }
  }

  private static ToneModel packed() {
    try (InputStream in = PackedModel.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new ToneModelException("the tone model is missing from the program");
      }
      return ToneModelFile.read(in, Clues.COUNT);
    } catch (IOException e) {
      throw new ToneModelException("the tone model cannot be read");
    }
  }
}
