package dev.rapport.reply.gate;

import com.twitter.twittertext.Extractor;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * No link, not even a bare domain that a platform would turn into one. On X a post with a link
 * costs twenty times as much, and a link is what an injected order usually wants.
 */
final class NoLinksGate implements OutputGate {

  /** Schemes and domains that X's own extractor, whose list of domains is of 2020, does not see. */
  private static final Pattern MORE =
      Pattern.compile(
          "\\b[a-z][a-z0-9+.-]{1,10}://|\\bwww\\.|[\\w-]\\.(com|net|org|io|ai|dev|app|xyz|zip|info|me|co|gg|link|ly)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private final Extractor extractor = new Extractor();

  @Override
  public String name() {
    return "no-links";
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    String text = candidate.text();
    boolean link = MORE.matcher(text).find() || !extractor.extractURLs(text).isEmpty();
    return link ? Optional.of("holds a link") : Optional.empty();
  }
}
