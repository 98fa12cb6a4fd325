package dev.rapport.reply.memory;

/** What a memory says to somebody who asks for something in it. */
public sealed interface Found<T> {

  /** It is there. */
  record Known<T>(T value) implements Found<T> {}

  /** Somebody else is at it; asking again a little later may help. */
  record Writing<T>() implements Found<T> {}

  /** Nobody is at it: it is ours to write now, under a lease. */
  record Free<T>() implements Found<T> {}
}
