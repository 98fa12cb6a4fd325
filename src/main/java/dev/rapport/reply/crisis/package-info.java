/**
 * What somebody is told who may harm themselves: words that people wrote, and the help lines of
 * their country. No model is asked, and what has no words here waits for a person.
 *
 * <p>Facts of the world: one who writes of suicide to a bot may do so once; a model that drafts
 * freely here may argue, console wrongly or make up a telephone number; help lines differ by
 * country, change their numbers and their hours, and a post says its language but not its country;
 * a line for suicidal crises is of no use to somebody with a numb arm or a violent husband.
 *
 * <p>The operator's file holds wordings by language and lines by country ({@code CrisisFile} reads
 * it, {@code CrisisRules} says what is wrong in it); {@link
 * dev.rapport.reply.crisis.CrisisConfig#countries()} says which country's lines belong to a
 * language. {@link dev.rapport.reply.crisis.CrisisAnswers} puts them together. {@link
 * dev.rapport.reply.crisis.SelfHarm} tells whom they are for, by what the built-in persona knows of
 * {@link dev.rapport.reply.crisis.OtherDangers}.
 *
 * <p>Trap: nobody here calls a number to see whether it is right. The file says of each line where
 * it was found and when somebody looked last, and the doctor asks for it.
 */
package dev.rapport.reply.crisis;
