package dev.rapport.model.gguf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A model of some hundred kilobytes with random weights, which loads, and writes nonsense. Its
 * words are the letters, the bytes and a few marks.
 */
public final class TinyGguf {

  private static final int ALIGNMENT = 32;
  private static final int WIDTH = 32;
  private static final int INNER = 64;
  private static final int CONTEXT = 8192;
  private static final int END = 2;

  private static final int UINT32 = 4;
  private static final int INT32 = 5;
  private static final int FLOAT32 = 6;
  private static final int STRING = 8;
  private static final int ARRAY = 9;

  private static final int NORMAL = 1;
  private static final int UNKNOWN = 2;
  private static final int CONTROL = 3;
  private static final int BYTE = 6;

  private final ByteBuffer out = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
  private final List<String> words = new ArrayList<>();
  private final List<Integer> types = new ArrayList<>();
  private final Random random = new Random(11);

  private final float ending;

  private TinyGguf(float ending) {
    this.ending = ending;
    word("<unk>", UNKNOWN);
    word("<s>", CONTROL);
    word("</s>", CONTROL);
    for (int i = 0; i < 256; i++) {
      word("<0x%02X>".formatted(i), BYTE);
    }
    for (char letter = 'a'; letter <= 'z'; letter++) {
      word(String.valueOf(letter), NORMAL);
      word("▁" + letter, NORMAL);
    }
  }

  /** Writes some letters. */
  public static Path brief(Path folder) throws IOException {
    return Files.write(folder.resolve("brief.gguf"), brief());
  }

  static byte[] brief() {
    return new TinyGguf(1.75f).write();
  }

  /** Writes until it is stopped. */
  static Path endless(Path folder) throws IOException {
    return Files.write(folder.resolve("endless.gguf"), new TinyGguf(-10).write());
  }

  private void word(String word, int type) {
    words.add(word);
    types.add(type);
  }

  private byte[] write() {
    List<Tensor> tensors = tensors();
    out.put("GGUF".getBytes(StandardCharsets.US_ASCII)).putInt(3);
    out.putLong(tensors.size()).putLong(18);
    text("general.architecture", "llama");
    dimensions();
    vocabulary();
    long offset = 0;
    for (Tensor tensor : tensors) {
      header(tensor, offset);
      offset += aligned(4L * tensor.size());
    }
    tensors.forEach(this::weights);
    return Arrays.copyOf(out.array(), out.position());
  }

  private void dimensions() {
    number("llama.context_length", CONTEXT);
    number("llama.embedding_length", WIDTH);
    number("llama.block_count", 1);
    number("llama.feed_forward_length", INNER);
    number("llama.attention.head_count", 2);
    number("llama.attention.head_count_kv", 2);
    number("llama.rope.dimension_count", WIDTH / 2);
    number("llama.vocab_size", words.size());
    key("llama.attention.layer_norm_rms_epsilon", FLOAT32);
    out.putFloat(1e-5f);
  }

  private void vocabulary() {
    text("tokenizer.ggml.model", "llama");
    array("tokenizer.ggml.tokens", STRING);
    words.forEach(this::string);
    array("tokenizer.ggml.scores", FLOAT32);
    words.forEach(word -> out.putFloat(0));
    array("tokenizer.ggml.token_type", INT32);
    types.forEach(out::putInt);
    number("tokenizer.ggml.unknown_token_id", 0);
    number("tokenizer.ggml.bos_token_id", 1);
    number("tokenizer.ggml.eos_token_id", END);
    text("tokenizer.chat_template", "{{ '<|im_start|>' }}");
  }

  private List<Tensor> tensors() {
    String block = "blk.0.";
    return List.of(
        new Tensor("token_embd.weight", WIDTH, words.size()),
        new Tensor("output_norm.weight", WIDTH, 1),
        new Tensor("output.weight", WIDTH, words.size()),
        new Tensor(block + "attn_norm.weight", WIDTH, 1),
        new Tensor(block + "attn_q.weight", WIDTH, WIDTH),
        new Tensor(block + "attn_k.weight", WIDTH, WIDTH),
        new Tensor(block + "attn_v.weight", WIDTH, WIDTH),
        new Tensor(block + "attn_output.weight", WIDTH, WIDTH),
        new Tensor(block + "ffn_norm.weight", WIDTH, 1),
        new Tensor(block + "ffn_gate.weight", WIDTH, INNER),
        new Tensor(block + "ffn_up.weight", WIDTH, INNER),
        new Tensor(block + "ffn_down.weight", INNER, WIDTH));
  }

  private void header(Tensor tensor, long offset) {
    string(tensor.name());
    if (tensor.rows() == 1) {
      out.putInt(1).putLong(tensor.columns());
    } else {
      out.putInt(2).putLong(tensor.columns()).putLong(tensor.rows());
    }
    out.putInt(0).putLong(offset);
  }

  private void weights(Tensor tensor) {
    out.position((int) aligned(out.position()));
    for (int i = 0; i < tensor.size(); i++) {
      out.putFloat(weight(tensor, i / tensor.columns(), i % tensor.columns()));
    }
    out.position((int) aligned(out.position()));
  }

  private float weight(Tensor tensor, int row, int column) {
    float any = (float) random.nextGaussian();
    return switch (tensor.name()) {
      case "token_embd.weight" -> column == 0 ? 8 : any;
      case "output.weight" -> column == 0 ? (row == END ? ending : 0) : (row == END ? 0 : any);
      default -> tensor.rows() == 1 ? 1 : any / 20;
    };
  }

  private static long aligned(long position) {
    return (position + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  }

  private void number(String key, int value) {
    key(key, UINT32);
    out.putInt(value);
  }

  private void text(String key, String value) {
    key(key, STRING);
    string(value);
  }

  private void array(String key, int type) {
    key(key, ARRAY);
    out.putInt(type).putLong(words.size());
  }

  private void key(String key, int type) {
    string(key);
    out.putInt(type);
  }

  private void string(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.putLong(bytes.length).put(bytes);
  }

  private record Tensor(String name, int columns, int rows) {

    int size() {
      return columns * rows;
    }
  }
}
