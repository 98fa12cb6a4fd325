package dev.rapport.sandbox.network;

import java.util.List;
import java.util.Optional;

/**
 * One version of a post as the journal keeps it.
 *
 * @param author the person's id
 * @param conversation the id of the first post of the thread
 * @param prefix the tags that the network put in front, with a space after each; empty when none
 * @param typed the author's own words, exactly
 * @param references what it answers, quotes or reposts
 * @param audience who may reply
 */
record Written(
    long id,
    long author,
    long conversation,
    String prefix,
    String typed,
    List<Reference> references,
    Audience audience) {

  Written {
    references = List.copyOf(references);
  }

  String text() {
    return prefix + typed;
  }

  /** The next version: other words and another id, the rest as it was. */
  Written rewritten(long newId, String newText) {
    return new Written(newId, author, conversation, prefix, newText, references, audience);
  }

  Optional<Reference> reference(Reference.Kind kind) {
    return references.stream().filter(reference -> reference.kind() == kind).findFirst();
  }
}
