/**
 * What reviewers teach the bot by what they change.
 *
 * <p>Facts of the world: whoever mends the same fault for the tenth time has taught nobody
 * anything; a machine that rewrites its own persona from what people type can be talked into
 * anything; a fault that is seen once is no rule.
 *
 * <p>Every edit and every rejection with a reason is a {@link dev.rapport.moderation.lesson.Lesson}
 * until somebody makes a rule of it or says that it is none. A rule is a person's line, proposed
 * for the persona like any other change of it: probed, and approved by somebody else.
 */
package dev.rapport.moderation.lesson;
