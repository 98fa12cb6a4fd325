package dev.rapport.sandbox.billing;

import java.math.BigDecimal;
import java.util.Locale;

/** What X has a price for. */
public enum PriceClass {
  POST_READ,
  OWNED_READ,
  USER_READ,
  LIKE_READ,
  CREATE,
  CREATE_WITH_URL,
  SUMMONED_REPLY,
  DELETE,
  COUNTS,
  STREAMED_POST,
  ACTIVITY_EVENT;

  /** As the settings spell it: {@code owned-read}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it counts towards the month's cap on post reads. */
  public boolean isPostRead() {
    return switch (this) {
      case POST_READ, OWNED_READ, STREAMED_POST, ACTIVITY_EVENT -> true;
      case USER_READ, LIKE_READ, CREATE, CREATE_WITH_URL, SUMMONED_REPLY, DELETE, COUNTS -> false;
    };
  }

  BigDecimal price(Prices prices) {
    return switch (this) {
      case POST_READ -> prices.postRead();
      case OWNED_READ -> prices.ownedRead();
      case USER_READ -> prices.userRead();
      case LIKE_READ -> prices.likeRead();
      case CREATE -> prices.create();
      case CREATE_WITH_URL -> prices.createWithUrl();
      case SUMMONED_REPLY -> prices.summonedReply();
      case DELETE -> prices.delete();
      case COUNTS -> prices.counts();
      case STREAMED_POST -> prices.streamedPost();
      case ACTIVITY_EVENT -> prices.activityEvent();
    };
  }
}
