/**
 * The rules that look at a draft before people do.
 *
 * <p>Facts of the world: a rule that was right last month holds half the queue today; nobody knows
 * what a new one will catch until it has run on what really comes in; a rule that fails in the
 * night is noticed in the morning.
 *
 * <p>A {@link dev.rapport.moderation.rule.ModerationRule} has a name, a version and a severity.
 * {@code CodeRules} are those that look at the readings and the checks; {@code LexiconRule} is one
 * subject of the operator's lexicon. The operator's file gives each a {@link
 * dev.rapport.moderation.rule.RuleMode}: live ones count, shadow ones are written down beside the
 * draft and change nothing, drafts are not asked. {@link dev.rapport.moderation.rule.RuleBook} asks
 * them all; one that throws holds the draft.
 */
package dev.rapport.moderation.rule;
