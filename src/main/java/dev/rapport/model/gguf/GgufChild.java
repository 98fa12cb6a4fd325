package dev.rapport.model.gguf;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.model.gguf.Told.Kind;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The child process: loads the weights, then reads one question a line and answers each with one.
 * Ends when its standard input does, so that it does not outlive its parent, however that ended.
 */
public final class GgufChild {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int REFUSED = 3;

  private final PrintStream parent;

  private GgufChild(PrintStream parent) {
    this.parent = parent;
  }

  /**
   * @param arguments the weights, the threads and the tokens of context
   */
  public static void main(String[] arguments) throws InterruptedException {
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    PrintStream parent = new PrintStream(out, true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    BlockingQueue<String> questions = new LinkedBlockingQueue<>();
    Thread.ofPlatform().daemon().start(() -> listen(questions));
    new GgufChild(parent).run(arguments, questions);
  }

  /** Halts: the library would keep the JVM from ending, and has nothing to put in order. */
  private static void listen(BlockingQueue<String> questions) {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      in.lines().forEach(questions::add);
    } catch (IOException | RuntimeException e) {
      Runtime.getRuntime().halt(1);
    }
    Runtime.getRuntime().halt(0);
  }

  private void run(String[] arguments, BlockingQueue<String> questions)
      throws InterruptedException {
    Llama llama = load(arguments);
    tell(new Told(Kind.READY));
    while (true) {
      tell(answer(llama, questions.take()));
    }
  }

  private Llama load(String[] arguments) {
    try {
      return Llama.load(
          Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    } catch (Exception | LinkageError e) {
      tell(new Told(Kind.REFUSED, String.valueOf(e.getMessage())));
      Runtime.getRuntime().halt(REFUSED);
      throw new IllegalStateException("halted", e);
    }
  }

  /** What went wrong is not told: a message of the library's may quote the question. */
  private static Told answer(Llama llama, String line) {
    try {
      return llama.answer(JSON.readValue(line, Question.class));
    } catch (IOException | RuntimeException e) {
      return new Told(Kind.FAILED);
    }
  }

  private void tell(Told told) {
    parent.print(told.line());
    parent.flush();
  }
}
