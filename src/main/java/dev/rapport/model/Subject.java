package dev.rapport.model;

import dev.rapport.post.Cue;
import dev.rapport.post.CueText;
import java.util.List;

/**
 * Something that a post may be about, told by its words.
 *
 * @param all groups of cues; the post must hold at least one of each group
 * @param none cues that rule it out
 */
record Subject(List<List<Cue>> all, List<Cue> none) {

  Subject {
    if (all == null || all.isEmpty() || all.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("a subject needs cues, or it is found in every post");
    }
    all = all.stream().map(List::copyOf).toList();
    none = none == null ? List.of() : List.copyOf(none);
  }

  boolean in(CueText text) {
    return all.stream().allMatch(group -> group.stream().anyMatch(text::has))
        && none.stream().noneMatch(text::has);
  }
}
