package dev.rapport.reply;

import dev.rapport.post.ConversationId;
import java.util.Optional;

/**
 * Which variant answers a conversation. One conversation gets one variant for as long as that is
 * served at all; what cannot be told is answered as the settings have it.
 */
public interface VariantChoice {

  /** Always as the settings have it. */
  VariantChoice OF_THE_SETTINGS =
      new VariantChoice() {
        @Override
        public Chosen choose(ConversationId conversation, Optional<String> before) {
          return Chosen.BASE;
        }

        @Override
        public boolean serves(String version) {
          return false;
        }
      };

  /**
   * @param before the version of the variant that was first to answer there; empty when nobody has
   */
  Chosen choose(ConversationId conversation, Optional<String> before);

  /** Whether anybody may get an answer of this variant now. */
  boolean serves(String version);
}
