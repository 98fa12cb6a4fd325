/**
 * Which share of the drafts may go out without a person, earned by what people decided.
 *
 * <p>Facts of the world: nobody knows beforehand how good a machine's answers are for this account;
 * it is good at some subjects and not at others; a new model, a new prompt or a new kind of asker
 * makes yesterday's record worthless; what nobody looks at is measured by nobody; twenty approvals
 * in a row are luck more often than skill.
 *
 * <p>A {@link dev.rapport.moderation.autonomy.Cell} is a subject and a risk tier. {@link
 * dev.rapport.moderation.autonomy.Judgements} keeps what people decided about each, {@link
 * dev.rapport.moderation.autonomy.AutonomyFormula} makes a share of it, and {@link
 * dev.rapport.moderation.autonomy.GrantAutonomy} draws each mention's lot. The rest is reviewed,
 * and what people decide on it is counted again, so a share is never measured on what it let
 * through.
 *
 * <p>Trap: whoever approves without reading earns the machine a share all the same.
 */
package dev.rapport.moderation.autonomy;
