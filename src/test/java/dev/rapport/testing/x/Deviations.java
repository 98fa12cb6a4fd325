package dev.rapport.testing.x;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Everything that may differ from X's documents, and nothing else may. */
final class Deviations {

  /** What one document calls so and the other otherwise. */
  private static final Set<String> RENAMED =
      Set.of(
          "edit_history_tweet_ids", "edit_history_post_ids",
          "referenced_tweets", "referenced_posts",
          "tweets", "posts",
          "retweet_count", "repost_count",
          "tweet_count", "post_count",
          "most_recent_tweet_id", "most_recent_post_id");

  private static final String STREAM_PROBLEMS =
      "streaming-connection|unsupported-authentication|duplicate-rules|invalid-rules|rule-cap";

  private static final Predicate<Finding> EVENT =
      finding -> finding.call().equals("GET /2/activity/stream 200");

  private static final List<Deviation> ALL =
      List.of(
          new Deviation(
              "An answer is in the words of its request, which the other document does not know.",
              "xdevplatform/docs, commit 67f875e6; measured by others in September 2026",
              other().and(names(RENAMED))),
          new Deviation(
              "The two documents put problem types under different hosts; X sends either.",
              "both documents, Problem.discriminator",
              other()
                  .and(keyword("discriminator"))
                  .and(it -> it.detail().matches("https://api\\.(x|twitter)\\.com/2/problems/.+"))),
          new Deviation(
              "Rapport asks in the older words, which cost no user reads and which streams know too.",
              "measured by others in September 2026: the older words go on working",
              in(XDocument.POST)
                  .and(other())
                  .and(keyword("parameter.query.unexpected"))
                  .and(it -> it.detail().contains("'tweet.fields'"))),
          new Deviation(
              "Errors without a type of their own have the type about:blank, which 2.167 left out.",
              "a duplicate's 403 in akrherz/iembot#163 (February 2026); X's guide to response codes",
              in(XDocument.POST)
                  .and(keyword("discriminator"))
                  .and(it -> it.detail().equals("about:blank"))),
          new Deviation(
              "An app that asks where a user has to is told so by a type that 2.167 left out.",
              "2.166, UnsupportedAuthenticationProblem",
              in(XDocument.POST)
                  .and(keyword("discriminator"))
                  .and(it -> it.detail().endsWith("/2/problems/unsupported-authentication"))),
          new Deviation(
              "An invalid request is told with a list of errors, which 2.167 left out.",
              "X's guide to response codes; 2.166 has it",
              in(XDocument.POST)
                  .and(it -> it.call().endsWith(" 400") && it.pointer().equals("/"))
                  .and(names(Set.of("errors")))),
          new Deviation(
              "Who was not summoned is told so under the newer host and without the resource.",
              "gptme/gptme-contrib#1295 and #1302 (July to September 2026)",
              it ->
                  it.call().equals("POST /2/tweets 403")
                      && (it.detail().endsWith("x.com/2/problems/not-authorized-for-resource")
                          || it.document() == XDocument.POST
                              && it.keyword().equals("required")
                              && it.detail().equals("resource_type"))),
          new Deviation(
              "A new post comes with its history, which 2.166 promises only when it is read.",
              "2.167, CreatePostsResponseData, promises it, in the newer words",
              in(XDocument.TWEET)
                  .and(it -> it.call().equals("POST /2/tweets 201") && it.pointer().equals("/data"))
                  .and(names(Set.of("edit_history_tweet_ids")))),
          new Deviation(
              "A repost has no words to tell the dialect by, and is answered as 2.166 says.",
              "2.166, UsersRetweetsCreateResponse: id; 2.167, RepostPostResponseData: rest_id",
              in(XDocument.POST)
                  .and(it -> it.call().matches("POST /2/users/[0-9]+/retweets 200"))
                  .and(names(Set.of("id", "rest_id")))),
          new Deviation(
              "2.166 lets one ask for these of a user and leaves them out of the user.",
              "2.166, UserFieldsParameter; 2.167 has them in both places",
              in(XDocument.TWEET).and(names(Set.of("is_identity_verified", "parody")))),
          new Deviation(
              "2.167 has the affiliation in a user, and does not say that one may ask for it.",
              "2.166, UserFieldsParameter; 2.167, UserAffiliation",
              in(XDocument.POST)
                  .and(it -> it.call().equals("GET /2/users/me"))
                  .and(it -> it.detail().contains("(\"affiliation\") not found in enum"))),
          new Deviation(
              "Private counts are more than 2.166 lists.",
              "X's guide to metrics, which has profile clicks and engagements",
              in(XDocument.TWEET)
                  .and(it -> it.pointer().endsWith("/non_public_metrics"))
                  .and(names(Set.of("user_profile_clicks", "engagements")))),
          new Deviation(
              "Rules that were added are answered with 201, where the documents have 200 only.",
              "xdevplatform/samples, filtered stream, which takes anything else for a failure",
              it -> it.call().equals("POST /2/tweets/search/stream/rules 201")),
          new Deviation(
              "What became of rules is told with its time and its counts, which 2.167 leaves open.",
              "2.166, RulesResponseMetadata",
              in(XDocument.POST)
                  .and(it -> it.call().contains(" /2/tweets/search/stream/rules "))
                  .and(it -> it.pointer().startsWith("/meta"))
                  .and(keyword("additionalProperties"))),
          new Deviation(
              "Problems of streams and rules, and of who may have them, are known to 2.166 only.",
              "2.166, Problem.discriminator; seen in tweepy/tweepy#1962 (connections)",
              in(XDocument.POST)
                  .and(keyword("discriminator"))
                  .and(it -> it.detail().matches(".*/problems/(" + STREAM_PROBLEMS + ")"))),
          new Deviation(
              "The counts and ids of a project's use are texts, which 2.166 calls numbers.",
              "X's page on the usage endpoint; 2.167, Usage",
              in(XDocument.TWEET)
                  .and(it -> it.call().equals("GET /2/usage/tweets 200"))
                  .and(keyword("type"))
                  .and(it -> it.pointer().matches(".*/(usage|project_(id|cap|usage))"))),
          new Deviation(
              "Without credit X answers in one of two ways, and neither document has either.",
              "bodies seen from X in May and July 2026",
              it ->
                  it.call().endsWith(" 402")
                      && (keyword("discriminator").test(it)
                              && it.detail().matches(".*/2/problems/credits(-depleted)?")
                          || names(Set.of("account_id")).test(it))),
          new Deviation(
              "The month's cap on posts is told in the words of 2.166, which 2.167 left out.",
              "2.166, UsageCapExceededProblem",
              in(XDocument.POST)
                  .and(it -> it.call().endsWith(" 429") && keyword("discriminator").test(it))
                  .and(it -> it.detail().endsWith("/2/problems/usage-capped"))),
          new Deviation(
              "A locked account is told so with a code as well, in the older form.",
              "X's table of error codes, 326",
              it ->
                  it.call().endsWith(" 403")
                      && it.pointer().equals("/")
                      && names(Set.of("errors")).test(it)),
          new Deviation(
              "A token of the wrong kind is told so, which 2.167 left out.",
              "X's guide to response codes; 2.166 has it",
              in(XDocument.POST)
                  .and(it -> it.call().endsWith(" 403") && keyword("discriminator").test(it))
                  .and(it -> it.detail().endsWith("/2/problems/unsupported-authentication"))),
          new Deviation(
              "Events of replies, quotes and reposts came on 12 August 2026, after 2.166.",
              "X's changelog; 2.167 has them",
              in(XDocument.TWEET)
                  .and(it -> it.call().equals("POST /2/activity/subscriptions"))
                  .and(it -> it.pointer().equals("/event_type"))
                  .and(it -> it.detail().matches(".*\"post\\.(reply|quote|repost)\\.create\".*"))
                  .or(
                      in(XDocument.TWEET)
                          .and(EVENT)
                          .and(keyword("discriminator"))
                          .and(it -> it.detail().matches("post\\.(reply|quote|repost)\\.create")))),
          new Deviation(
              "Events of likes and deletions have ids that may be negative.",
              "samples on X's page x-api/activity/event-payloads",
              EVENT
                  .and(keyword("pattern"))
                  .and(it -> it.pointer().equals("/data/event_uuid"))
                  .and(it -> it.detail().matches(".*\"-[0-9]{1,19}\""))),
          new Deviation(
              "The author of a liked post has a longer name in an event than in the documents.",
              "sample of like.create on X's page x-api/activity/event-payloads",
              EVENT.and(names(Set.of("liked_tweet_author_id")))),
          new Deviation(
              "The author of a deleted post is told inside data.",
              "sample of post.delete on X's page x-api/activity/event-payloads",
              EVENT
                  .and(it -> it.pointer().startsWith("/data/includes/users/"))
                  .and(names(Set.of("data", "id", "name", "username")))),
          new Deviation(
              "A webhook is answered inside data, as 2.167 has it, and an app without any has none.",
              "X's quickstart for webhooks, whose samples have both",
              in(XDocument.TWEET)
                  .and(it -> it.call().matches("(POST|GET) /2/webhooks 200"))
                  .and(
                      names(Set.of("data", "id", "url", "valid", "created_at"))
                          .or(keyword("minItems")))),
          new Deviation(
              "A check of a webhook is answered with what it found, which 2.166 calls attempted.",
              "X's quickstart for webhooks; 2.167, ValidateWebhooksResponseData",
              in(XDocument.TWEET)
                  .and(it -> it.call().matches("PUT /2/webhooks/[0-9]+ 200"))
                  .and(names(Set.of("valid")))),
          new Deviation(
              "Subscriptions are counted in every answer, which 2.167 left out of most.",
              "2.166, ActivitySubscriptionCreateResponse; X's quickstart for the Activity API",
              in(XDocument.POST)
                  .and(it -> it.call().matches("[A-Z]+ /2/activity/subscriptions.* 200"))
                  .and(names(Set.of("meta")))),
          new Deviation(
              "Subscriptions ended by a list of ids are told one by one, of which 2.166 knows nothing.",
              "2.167, DeleteActivitySubscriptionsByIdsResponse",
              in(XDocument.TWEET)
                  .and(it -> it.call().equals("DELETE /2/activity/subscriptions 200"))),
          new Deviation(
              "What X has not, and what the sandbox has not, is not found or not allowed.",
              "RFC 9110, 404 and 405",
              keyword("path.missing")
                  .and(it -> it.call().endsWith(" 404"))
                  .or(keyword("operation.notAllowed").and(it -> it.call().endsWith(" 405")))));

  private Deviations() {}

  static boolean explain(Finding finding) {
    return ALL.stream().anyMatch(deviation -> deviation.covers().test(finding));
  }

  private static Predicate<Finding> in(XDocument document) {
    return finding -> finding.document() == document;
  }

  /** It is the document whose words the request did not use. */
  private static Predicate<Finding> other() {
    return finding -> !finding.own();
  }

  private static Predicate<Finding> keyword(String keyword) {
    return finding -> finding.keyword().equals(keyword);
  }

  /** A member of one of these names is too many or missing. */
  private static Predicate<Finding> names(Set<String> names) {
    return keyword("additionalProperties")
        .or(keyword("required"))
        .and(finding -> names.contains(finding.detail()));
  }
}
