package dev.rapport.tone;

import dev.rapport.mention.DangerSense;
import dev.rapport.post.Post;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears danger by the reading that answers go by. */
@ApplicationScoped
class ToneDangerSense implements DangerSense {

  private final ToneAnalyzer tone;

  ToneDangerSense(ToneAnalyzer tone) {
    this.tone = tone;
  }

  @Override
  public boolean mayBeInDanger(Post post) {
    return tone.read(post.words(), post.language().orElse("")).mayBeInDanger();
  }
}
