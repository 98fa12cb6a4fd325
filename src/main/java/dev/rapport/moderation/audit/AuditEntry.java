package dev.rapport.moderation.audit;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.rapport.post.Sha256;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One entry of the audit chain: who did what to what, and when.
 *
 * <p>{@code hash} is the SHA-256, as 64 lower-case hex digits, of the UTF-8 bytes of this entry as
 * canonical JSON (RFC 8785) without {@code hash} itself: one object with the members {@code act},
 * {@code actor}, {@code at}, {@code detail}, {@code prevHash}, {@code seq}, {@code source}, {@code
 * sourceId} and {@code subject}, in this order, without any space. {@code seq} and {@code sourceId}
 * are whole numbers, {@code detail} is an object of texts by the order of its names, all else are
 * texts; {@code at} is always written like {@code 2026-11-27T09:30:00.000000Z}, in UTC and to the
 * microsecond. So {@code jq -cSj 'del(.hash)' | sha256sum} tells the hash of an exported line.
 *
 * @param seq its place, from 1, without gaps
 * @param at when it was done, by the clock of the instance that did it
 * @param actor a person as they named themselves, or {@code rule}; nobody logs in
 * @param act a fixed word: {@code step} for a mention that goes into a state, or as {@code
 *     kill-switch.stop}, {@code prompt.approve}, {@code operator.purge}
 * @param subject what it was done to, as {@code x/123}: a platform, and the id of a post or author
 * @param detail what more is to be said of the act; of words their SHA-256 only. Of a step: the
 *     {@code state}, which {@code step} of its mention it is, {@code reason_sha256}, and {@code
 *     text_sha256} of what was drafted or decided on
 * @param source the table of the record that holds what was done
 * @param sourceId the row in it
 * @param prevHash the hash of the entry before, {@link #GENESIS} for the first
 * @param hash see above
 */
public record AuditEntry(
    long seq,
    @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = AuditEntry.TIME, timezone = "UTC")
        Instant at,
    String actor,
    String act,
    String subject,
    Map<String, String> detail,
    String source,
    long sourceId,
    String prevHash,
    String hash) {

  /** What the first entry follows: 64 zeros. */
  public static final String GENESIS = "0".repeat(64);

  static final String TIME = "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'";

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern(TIME).withZone(ZoneOffset.UTC);

  /** The same act as the next entry of a chain. */
  public AuditEntry following(long lastSeq, String lastHash) {
    AuditEntry open =
        new AuditEntry(
            lastSeq + 1, at, actor, act, subject, detail, source, sourceId, lastHash, "");
    return new AuditEntry(
        lastSeq + 1, at, actor, act, subject, detail, source, sourceId, lastHash, open.digest());
  }

  /** The hash that this entry ought to have. */
  String digest() {
    return Sha256.hex(CanonicalJson.object(members()));
  }

  /** All of it as one line of canonical JSON, as an export has it; without an end of line. */
  public String line() {
    SortedMap<String, String> members = members();
    members.put("hash", CanonicalJson.text(hash));
    return CanonicalJson.object(members);
  }

  private SortedMap<String, String> members() {
    SortedMap<String, String> members = new TreeMap<>();
    members.put("act", CanonicalJson.text(act));
    members.put("actor", CanonicalJson.text(actor));
    members.put("at", CanonicalJson.text(FORMAT.format(at)));
    members.put("detail", CanonicalJson.texts(detail));
    members.put("prevHash", CanonicalJson.text(prevHash));
    members.put("seq", Long.toString(seq));
    members.put("source", CanonicalJson.text(source));
    members.put("sourceId", Long.toString(sourceId));
    members.put("subject", CanonicalJson.text(subject));
    return members;
  }
}
