package dev.rapport.platform.x;

import com.twitter.twittertext.Extractor;
import dev.rapport.mention.money.CostKind;
import dev.rapport.mention.money.Price;
import java.math.BigDecimal;

/** Looks up what X charges. */
final class XPriceList {

  private final XPrices prices;

  XPriceList(XPrices prices) {
    this.prices = prices;
  }

  Price of(CostKind kind) {
    return new Price(kind, usd(kind));
  }

  /** Of a reply with this text; X makes a link of every bare domain. */
  Price reply(String text) {
    boolean links = !new Extractor().extractURLs(text).isEmpty();
    return of(links ? CostKind.POST_WITH_LINK : CostKind.REPLY);
  }

  private BigDecimal usd(CostKind kind) {
    return switch (kind) {
      case POST_READ -> prices.postRead();
      case OWNED_READ -> prices.ownedRead();
      case USER_READ -> prices.userRead();
      case LIKE_READ -> prices.likeRead();
      case STREAMED_POST -> prices.streamedPost();
      case ACTIVITY_EVENT -> prices.activityEvent();
      case COUNT -> prices.count();
      case REPLY -> prices.reply();
      case POST -> prices.post();
      case POST_WITH_LINK -> prices.postWithLink();
      case DELETION -> prices.deletion();
      case MODEL -> BigDecimal.ZERO;
    };
  }
}
