package dev.rapport.model;

import java.util.Random;
import java.util.stream.Stream;

/**
 * Prints answers for people to read: three to each of the sample mentions. A first argument is the
 * seed, a second one picks a language.
 */
final class Gallery {

  private Gallery() {}

  public static void main(String[] args) {
    Random seeds = new Random(args.length > 0 ? Long.parseLong(args[0]) : 1);
    AnswerBank bank = new AnswerBank();
    SampleMention.all().stream()
        .filter(mention -> args.length < 2 || mention.language().equals(args[1]))
        .forEach(mention -> print(mention, bank.in(mention.language()).orElseThrow(), seeds));
  }

  private static void print(SampleMention mention, LanguageBank bank, Random seeds) {
    Ask ask = mention.ask();
    System.out.printf(
        "%n%s %s/%s: %s%n", mention.language(), ask.stance(), ask.intent(), ask.words());
    Stream.generate(seeds::nextLong)
        .limit(3)
        .map(seed -> bank.answer(ask, seed, text -> true, "").orElseThrow())
        .forEach(text -> System.out.println("  > " + text));
  }
}
