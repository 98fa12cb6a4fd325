package dev.rapport.sandbox.x;

import java.util.List;
import java.util.Map;

/**
 * What the page of consent shows.
 *
 * @param action where its form goes
 * @param app by its consumer key
 * @param person the handle in the box
 * @param scopes what the app wants; empty where it wants all
 * @param hidden what the form carries on
 * @param error what is wrong with what was typed; empty when nothing is
 */
record ConsentView(
    String action,
    String app,
    String person,
    List<String> scopes,
    List<Map.Entry<String, String>> hidden,
    String error) {}
