package dev.rapport.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The beginning of a GGUF file, read as far as the name of the architecture. All numbers in it are
 * little-endian; format: ggml-org/ggml, {@code docs/gguf.md}.
 *
 * @param architecture as the file names it, unchecked; at most {@value #LONGEST_NAME} characters
 */
record GgufHeader(String architecture) {

  static final int LONGEST_NAME = 64;

  private static final int MAGIC = 0x46554747;
  private static final long MOST_TENSORS = 100_000;
  private static final long MOST_PAIRS = 10_000;
  private static final long LONGEST_KEY = 65_535;
  private static final int STRING = 8;
  private static final int ARRAY = 9;

  /** Bytes of one value, by its type; 0 where its length is written before it. */
  private static final int[] WIDTHS = {1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8};

  /**
   * @throws GgufMalformed when the file is none, or ends too soon
   * @throws IOException when it cannot be read
   */
  static GgufHeader read(Path file) throws IOException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        DataInputStream in = new DataInputStream(bytes)) {
      need(number(in) == MAGIC, "is no GGUF file");
      int version = number(in);
      need(version == 2 || version == 3, "is of a GGUF version other than 2 and 3");
      need(within(big(in), MOST_TENSORS), "claims an impossible number of tensors");
      return new GgufHeader(architecture(in));
    } catch (EOFException e) {
      throw new GgufMalformed("ends too soon; get it again");
    }
  }

  private static String architecture(DataInputStream in) throws IOException {
    long pairs = big(in);
    need(within(pairs, MOST_PAIRS), "claims an impossible number of entries");
    for (long pair = 0; pair < pairs; pair++) {
      String key = text(in, LONGEST_KEY);
      int type = number(in);
      if (key.equals("general.architecture")) {
        need(type == STRING, "names no architecture");
        return text(in, LONGEST_NAME);
      }
      skip(in, type);
    }
    throw new GgufMalformed("names no architecture");
  }

  private static void skip(DataInputStream in, int type) throws IOException {
    if (type == ARRAY) {
      int inner = number(in);
      need(inner != ARRAY, "holds lists of lists");
      skip(in, inner, big(in));
    } else {
      skip(in, type, 1);
    }
  }

  private static void skip(DataInputStream in, int type, long count) throws IOException {
    need(type >= 0 && type < WIDTHS.length && within(count, Integer.MAX_VALUE), "is corrupt");
    if (type != STRING) {
      in.skipNBytes(count * WIDTHS[type]);
      return;
    }
    for (long i = 0; i < count; i++) {
      long length = big(in);
      need(within(length, Integer.MAX_VALUE), "is corrupt");
      in.skipNBytes(length);
    }
  }

  private static String text(DataInputStream in, long longest) throws IOException {
    long length = big(in);
    need(within(length, longest), "is corrupt");
    byte[] bytes = new byte[(int) length];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static boolean within(long number, long most) {
    return number >= 0 && number <= most;
  }

  private static int number(DataInputStream in) throws IOException {
    return Integer.reverseBytes(in.readInt());
  }

  private static long big(DataInputStream in) throws IOException {
    return Long.reverseBytes(in.readLong());
  }

  private static void need(boolean held, String otherwise) {
    if (!held) {
      throw new GgufMalformed(otherwise);
    }
  }
}
