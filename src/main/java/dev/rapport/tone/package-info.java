/**
 * Stage 2: how they sounded.
 *
 * <p>Facts of the world: posts are short and noisy, an emoji can turn a sentence over, "this bug is
 * killing me" is not a cry for help and a quiet sentence can be one; what a lexicon knows of one
 * language it does not know of another; people hide words from filters by signs, spaces and
 * invisible characters.
 *
 * <p>{@link dev.rapport.tone.ToneAnalyzer} makes a {@link dev.rapport.tone.ToneReading}. Nothing
 * here leaves the process, is stored by itself, or looks at who the author is.
 *
 * <p>{@code LocalToneAnalyzer} reads in three steps: word lists and rules, then trained {@link
 * dev.rapport.tone.heads heads}, then what a {@code …Blend} makes of both. {@code TextParser} takes
 * a text apart once: {@code CleanText} is what a reader sees, {@code LanguageReader} tells the
 * language, {@code VaderScorer} rates English words, {@code Wording} is the spelling in which
 * {@code CueBook} finds cues. Then one small reader judges each thing: {@code EmotionReader},
 * {@code IronyReader}, {@code DistressReader} and so on. {@code Clues} hands all that to the heads.
 * {@code Because} says what a reading rests on, {@code ToneExplanation} shows it word by word.
 *
 * <p>To teach it a phrase, add a line to {@code cues/<family>.<language>.txt}: the phrase, and if
 * it is not 0.6, {@code |} and how much it says by itself. {@code *} leaves a word open, {@code ..}
 * stands for up to three words, {@code ...} for up to twelve, {@code (at home/here)} for any of
 * these, {@code (@pills)} for any of the words that {@code @pills = pills/tablets} named above.
 * Write as people do; letter case, accents, apostrophes and drawn-out letters do not matter. {@code
 * CueFamily} names the families. Then add a post to the test table {@code posts.tsv}, or {@code
 * distress.tsv}, and train the heads anew: they weigh the lists as these were.
 *
 * <p>Distress is read for recall: a post that needs nobody costs a person a look, one that is
 * missed may cost a life. Weigh a wording by who would write it: 0.7 and more only somebody in
 * danger, 0.5 rather so, below it takes two, or sadness. What speaks <em>about</em> it (news,
 * films, law) goes into {@code lookalike}, whole, since a look-alike silences every cue that it
 * touches.
 *
 * <p>Traps: folding takes accents off, so that "schon" and "schön" are one cue; punctuation in a
 * cue is ignored; where a language has no spaces, a cue is found inside longer words; a cue of
 * distress is looked for in every language, so it must mean nothing harmless in any. Change the
 * rules of VADER and it no longer agrees with its reference.
 */
package dev.rapport.tone;
