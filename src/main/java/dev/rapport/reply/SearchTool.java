package dev.rapport.reply;

/** What an endpoint may look up by itself while it writes. */
public enum SearchTool {
  WEB_SEARCH,
  X_SEARCH
}
