package dev.rapport.sandbox.x;

import dev.rapport.sandbox.network.Cursor;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Where the next or the previous page starts, as an opaque base 36 text. A token fits only the
 * timeline it was made for; the checksum is against mistakes, not against malice.
 */
final class PageToken {

  private static final byte BELOW = 1;
  private static final byte ABOVE = 2;
  private static final int BYTES = Byte.BYTES + Long.BYTES + Integer.BYTES;

  private PageToken() {}

  static String below(long id, String timeline) {
    return encode(BELOW, id, timeline);
  }

  static String above(long id, String timeline) {
    return encode(ABOVE, id, timeline);
  }

  static Optional<Cursor> read(String token, String timeline) {
    return bytes(token).flatMap(bytes -> cursor(bytes, token, timeline));
  }

  private static Optional<Cursor> cursor(ByteBuffer bytes, String token, String timeline) {
    byte kind = bytes.get();
    long id = bytes.getLong();
    if (!encode(kind, id, timeline).equals(token)) {
      return Optional.empty();
    }
    return Optional.of(kind == BELOW ? new Cursor.Below(id) : new Cursor.Above(id));
  }

  private static String encode(byte kind, long id, String timeline) {
    CRC32 checksum = new CRC32();
    checksum.update((timeline + ' ' + kind + ' ' + id).getBytes(StandardCharsets.UTF_8));
    ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    bytes.put(kind).putLong(id).putInt((int) checksum.getValue());
    return new BigInteger(1, bytes.array()).toString(Character.MAX_RADIX);
  }

  private static Optional<ByteBuffer> bytes(String token) {
    if (!token.matches("[0-9a-z]{1,30}")) {
      return Optional.empty();
    }
    byte[] bytes = new BigInteger(token, Character.MAX_RADIX).toByteArray();
    return bytes.length == BYTES && (bytes[0] == BELOW || bytes[0] == ABOVE)
        ? Optional.of(ByteBuffer.wrap(bytes))
        : Optional.empty();
  }
}
