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

  /** The same with a reviewer's wish for this one answer; all the rest of it still holds. */
  Prompt asking(String instruction) {
    String wish =
        "\n\nA reviewer of ours asks you to write this answer so: "
            + instruction
            + "\nEverything above still holds.";
    return new Prompt(system + wish, user, version, markers);
  }

  /** What must not come out again. */
  List<String> secrets() {
    return Stream.concat(markers.stream(), Stream.of(system)).toList();
  }
}
