package dev.rapport.sandbox.x;

import dev.rapport.sandbox.network.Refusal;
import dev.rapport.sandbox.x.Problem.Fault;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * The network's refusals as X words them. The wordings for duplicates, summons, deleted targets and
 * texts too long were seen from X; the others are in its manner.
 */
final class Refusals {

  private static final String TOO_LONG =
      "Your Tweet text is too long. For more information on how Twitter determines text length"
          + " see https://github.com/twitter/twitter-text.";

  private Refusals() {}

  /** The id is that of the post which the request is about. */
  static Response problem(Refusal refusal, String id) {
    return switch (refusal) {
      case EMPTY -> text("$.text: must be at least 1 characters long");
      case TOO_LONG -> Problem.invalid(400, TOO_LONG, List.of(Fault.inBody(TOO_LONG)));
      case INVALID_CHARACTERS -> text("$.text: holds characters that a Tweet cannot hold");
      case DUPLICATE ->
          Problem.forbidden("You are not allowed to create a Tweet with duplicate content.");
      case REPLY_TARGET_GONE ->
          Problem.forbidden(
              "You attempted to reply to a Tweet that is deleted or not visible to you.");
      case QUOTE_TARGET_GONE ->
          Problem.forbidden(
              "You attempted to quote a Tweet that is deleted or not visible to you.");
      case NOT_SUMMONED -> Problem.notSummoned();
      case REPLIES_RESTRICTED ->
          Problem.forbidden("The original Tweet author restricted who can reply to this Tweet.");
      case NO_SUCH_POST -> Problem.notFound(new Problem.Missing("tweet", "id", id));
      case NOT_THE_AUTHOR -> Problem.forbidden("You are not authorized to change this Tweet.");
      case NOT_ONES_THREAD ->
          Problem.forbidden("You can only hide replies to conversations that you started.");
      case REPOST -> Problem.forbidden("A Retweet cannot be edited.");
      case EDIT_TIME_OVER ->
          Problem.forbidden("This Tweet can no longer be edited: 60 minutes have passed.");
      case EDITS_USED_UP ->
          Problem.forbidden("This Tweet can no longer be edited: it was edited 5 times.");
      case SUSPENDED ->
          Problem.forbidden(
              "Your account is suspended and is not permitted to access this feature.");
      case LOCKED -> Problem.locked();
    };
  }

  private static Response text(String message) {
    return Problem.invalid(List.of(Fault.inBody(message)));
  }
}
