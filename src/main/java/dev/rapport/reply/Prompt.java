package dev.rapport.reply;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a language model is told.
 *
 * @param system our own words only
 * @param user the untrusted post, fenced by a marker made for this call
 * @param version the template's name and content hash, for example {@code reply@1a2b3c4d}
 * @param markers of its fences, which nobody else can know
 */
public record Prompt(String system, String user, String version, List<String> markers) {

  /** Without a fence. */
  public Prompt(String system, String user, String version) {
    this(system, user, version, List.of());
  }

  /** What must not come out again. */
  List<String> secrets() {
    return Stream.concat(markers.stream(), Stream.of(system)).toList();
  }
}
