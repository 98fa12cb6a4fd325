package dev.rapport.tone.heads;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * Meanings by bge-small-en-v1.5 (Xiao et al. 2023, MIT), quantised, as the library langchain4j
 * packs it. Loading takes about half a second and 200 MB.
 *
 * <p>The runtime is used directly: the library's own class lets every text spin on all cores, which
 * makes two texts at once slower than one after the other.
 */
public final class SentenceMeaning implements Meaning {

  private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
  private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

  /** Tokens; a post has fewer, and the time grows with them. */
  private static final String MOST = "160";

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final HuggingFaceTokenizer tokenizer;
  private final OrtSession session;

  public SentenceMeaning() {
    try (InputStream tokens = SentenceMeaning.class.getResourceAsStream(TOKENIZER);
        InputStream model = SentenceMeaning.class.getResourceAsStream(MODEL);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      tokenizer =
          HuggingFaceTokenizer.newInstance(
              tokens, Map.of("truncation", "true", "maxLength", MOST, "padding", "false"));
      session = environment.createSession(model.readAllBytes(), options);
    } catch (IOException | OrtException e) {
      throw new IllegalStateException("the sentence model cannot be loaded", e);
    }
  }

  @Override
  public float[] of(String text) {
    Encoding encoding = tokenizer.encode(text);
    try (OnnxTensor ids = tensor(encoding.getIds());
        OnnxTensor types = tensor(encoding.getTypeIds());
        OnnxTensor mask = tensor(encoding.getAttentionMask());
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "token_type_ids", types, "attention_mask", mask))) {
      return unit(((float[][][]) result.get(0).getValue())[0][0]);
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence model failed", e);
    }
  }

  private OnnxTensor tensor(long[] numbers) throws OrtException {
    return OnnxTensor.createTensor(environment, new long[][] {numbers});
  }

  /** The first token speaks for the whole text; brought to length one. */
  private static float[] unit(float[] first) {
    double squares = 0;
    for (float number : first) {
      squares += number * number;
    }
    float length = (float) Math.sqrt(squares);
    float[] unit = new float[first.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = first[i] / length;
    }
    return unit;
  }
}
