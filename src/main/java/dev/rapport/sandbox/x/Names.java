package dev.rapport.sandbox.x;

import java.util.List;
import java.util.Map;

/**
 * The names that X's specification lists for fields and expansions: version 2.166 for tweets, 2.167
 * for posts. Many are known here only so that asking for them is no error: the sandbox has no
 * articles, pictures or places to show.
 */
final class Names {

  static final List<String> TWEET_FIELDS =
      words(
          """
          article attachments author_id card_uri community_id context_annotations
          conversation_id created_at display_text_range edit_controls edit_history_tweet_ids
          entities geo id in_reply_to_user_id lang matched_media_notes media_metadata
          non_public_metrics note_request_suggestions note_tweet organic_metrics
          paid_partnership possibly_sensitive promoted_metrics public_metrics
          referenced_tweets reply_settings scopes source suggested_source_links
          suggested_source_links_with_counts text withheld
          """);

  static final List<String> TWEET_EXPANSIONS =
      words(
          """
          article.cover_media article.media_entities attachments.media_keys
          attachments.media_source_tweet attachments.poll_ids author_id
          edit_history_tweet_ids entities.mentions.username geo.place_id
          in_reply_to_user_id entities.note.mentions.username referenced_tweets.id
          referenced_tweets.id.attachments.media_keys referenced_tweets.id.author_id
          """);

  static final List<String> POST_FIELDS =
      words(
          """
          article article_title attachments card_uri community_id context_annotations
          conversation_id created_at display_text_range edit_controls entities geo id lang
          matched_media_notes media_metadata non_public_metrics note_post
          note_request_suggestions organic_metrics paid_partnership possibly_sensitive
          promoted_metrics public_metrics reply_settings scopes source
          suggested_source_links suggested_source_links_with_counts text withheld
          """);

  static final List<String> POST_EXPANSIONS =
      words(
          """
          article.cover_media article.media_entities attachments.media_keys
          attachments.media_source_tweet attachments.poll_ids author_id
          edit_history_post_ids entities.mentions.username geo.place_id
          in_reply_to_user_id referenced_posts username
          """);

  static final List<String> USER_FIELDS =
      words(
          """
          affiliation confirmed_email connection_status created_at description entities id
          is_identity_verified location most_recent_tweet_id name parody pinned_tweet_id
          profile_banner_url profile_image_url protected public_metrics receives_your_dm
          subscription subscription_type url username verified verified_followers_count
          verified_type withheld
          """);

  static final List<String> TWEET_USER_EXPANSIONS =
      words("affiliation.user_id most_recent_tweet_id pinned_tweet_id");

  static final List<String> POST_USER_EXPANSIONS =
      words("affiliation most_recent_post_id pinned_post_id");

  /** Tweet to post: the names that 2.167 spells otherwise, by how 2.166 spells them. */
  static final Map<String, String> RENAMED =
      Map.of(
          "edit_history_tweet_ids", "edit_history_post_ids",
          "referenced_tweets", "referenced_posts",
          "referenced_tweets.id", "referenced_posts",
          "note_tweet", "note_post",
          "retweet_count", "repost_count",
          "tweet_count", "post_count",
          "most_recent_tweet_id", "most_recent_post_id",
          "pinned_tweet_id", "pinned_post_id",
          "tweets", "posts");

  /** Accepted and without effect: there is nothing here that they could describe. */
  static final List<String> IDLE_PARAMETERS = words("media.fields poll.fields place.fields");

  private Names() {}

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }
}
