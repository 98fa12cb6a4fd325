package dev.rapport.sandbox.x;

import java.util.List;
import java.util.Map;

/**
 * The two vocabularies of X's specification. Inside the sandbox the older names stand for both; a
 * name that the newer one calls otherwise is looked up here on the way in and out.
 */
enum Dialect {
  /** Up to version 2.166. An unknown name is an error. */
  TWEET("tweet.fields", Names.TWEET_FIELDS, Names.TWEET_EXPANSIONS, Map.of()),
  /** From version 2.167. As X does, an unknown name is passed over in silence. */
  POST("post.fields", Names.POST_FIELDS, Names.POST_EXPANSIONS, Names.RENAMED);

  private final String fieldsParameter;
  private final List<String> postFields;
  private final List<String> postExpansions;
  private final Map<String, String> renamed;

  Dialect(
      String fieldsParameter,
      List<String> postFields,
      List<String> postExpansions,
      Map<String, String> renamed) {
    this.fieldsParameter = fieldsParameter;
    this.postFields = postFields;
    this.postExpansions = postExpansions;
    this.renamed = renamed;
  }

  /** The names that this dialect's specification lists, in its own spelling. */
  List<String> postFields() {
    return postFields;
  }

  List<String> postExpansions() {
    return postExpansions;
  }

  List<String> userExpansions() {
    return switch (this) {
      case TWEET -> Names.TWEET_USER_EXPANSIONS;
      case POST -> Names.POST_USER_EXPANSIONS;
    };
  }

  String fieldsParameter() {
    return fieldsParameter;
  }

  /** The {@code type} of a problem, by the last part of its path. */
  String problem(String name) {
    String host =
        switch (this) {
          case TWEET -> "api.twitter.com";
          case POST -> "api.x.com";
        };
    return "https://" + host + "/2/problems/" + name;
  }

  /** How this dialect spells a name of the older one. */
  String outside(String name) {
    return renamed.getOrDefault(name, name);
  }

  /** The older dialect's name for a name of this one. */
  String inside(String name) {
    return switch (name) {
      case "edit_history_post_ids" -> "edit_history_tweet_ids";
      case "referenced_posts" -> "referenced_tweets.id";
      case "note_post" -> "note_tweet";
      case "most_recent_post_id" -> "most_recent_tweet_id";
      case "pinned_post_id" -> "pinned_tweet_id";
      default -> name;
    };
  }

  /** A request speaks the newer dialect when it uses any name that only that one has. */
  static Dialect of(Query query) {
    boolean newer =
        query.has(POST.fieldsParameter)
            || query.values("expansions").stream().anyMatch(Dialect::isNew);
    return newer ? POST : TWEET;
  }

  private static boolean isNew(String expansion) {
    return POST.expands(expansion) && !TWEET.expands(expansion);
  }

  private boolean expands(String expansion) {
    return postExpansions.contains(expansion) || userExpansions().contains(expansion);
  }
}
