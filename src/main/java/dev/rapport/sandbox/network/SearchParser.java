package dev.rapport.sandbox.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a query: terms with a space between them, all of which must hold; a minus in front turns
 * one around. OR and brackets, which X knows, are refused.
 */
final class SearchParser {

  private static final Pattern TOKEN = Pattern.compile("-?\"[^\"]*\"|\\S+");
  private static final Pattern OPERATOR = Pattern.compile("([a-z_]+):(.*)");
  private static final Pattern ID = Pattern.compile("[0-9]{1,19}");

  private final String text;
  private final List<SearchTerm> terms = new ArrayList<>();
  private boolean standsAlone;

  SearchParser(String text) {
    this.text = text;
  }

  SearchQuery.Reading read() {
    Matcher tokens = TOKEN.matcher(text);
    while (tokens.find()) {
      Optional<SearchTerm> term = term(tokens.group());
      if (term.isEmpty()) {
        return new SearchQuery.Wrong("cannot read '" + tokens.group() + "' in this query");
      }
      terms.add(term.get());
    }
    return standsAlone
        ? new SearchQuery.Understood(new SearchQuery(List.copyOf(terms)))
        : new SearchQuery.Wrong("the query needs a term that can stand alone");
  }

  private Optional<SearchTerm> term(String token) {
    boolean negated = token.length() > 1 && token.startsWith("-");
    Optional<SearchTerm> term = plain(negated ? token.substring(1) : token);
    if (!negated && term.filter(found -> !(found instanceof SearchTerm.Is)).isPresent()) {
      standsAlone = true;
    }
    return negated ? term.map(SearchTerm.Not::new) : term;
  }

  private static Optional<SearchTerm> plain(String token) {
    Matcher operator = OPERATOR.matcher(token);
    if (operator.matches()) {
      return operator(operator.group(1), operator.group(2));
    }
    if (token.equals("OR") || token.startsWith("(") || token.endsWith(")")) {
      return Optional.empty();
    }
    if (token.startsWith("@")) {
      return name(token.substring(1)).map(SearchTerm.Tagging::new);
    }
    if (token.startsWith("#") && token.length() > 1) {
      return Optional.of(new SearchTerm.Hashtag(token.substring(1)));
    }
    String words = token.replace("\"", "").strip();
    return words.isEmpty() ? Optional.empty() : Optional.of(SearchTerm.Words.of(words));
  }

  private static Optional<SearchTerm> operator(String name, String value) {
    return switch (name) {
      case "conversation_id" -> id(value).map(SearchTerm.InConversation::new);
      case "in_reply_to_tweet_id" -> id(value).map(SearchTerm.InReplyTo::new);
      case "from" -> name(value).map(SearchTerm.From::new);
      case "to" -> name(value).map(SearchTerm.To::new);
      case "is" -> kind(value).map(SearchTerm.Is::new);
      default -> Optional.empty();
    };
  }

  private static Optional<Reference.Kind> kind(String value) {
    return switch (value) {
      case "retweet" -> Optional.of(Reference.Kind.RETWEETED);
      case "reply" -> Optional.of(Reference.Kind.REPLIED_TO);
      case "quote" -> Optional.of(Reference.Kind.QUOTED);
      default -> Optional.empty();
    };
  }

  private static Optional<String> name(String value) {
    return Optional.of(value.startsWith("@") ? value.substring(1) : value).filter(Person::isName);
  }

  private static Optional<Long> id(String value) {
    return Optional.of(value)
        .filter(text -> ID.matcher(text).matches())
        .flatMap(SearchParser::fits);
  }

  private static Optional<Long> fits(String digits) {
    try {
      return Optional.of(Long.parseLong(digits));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
