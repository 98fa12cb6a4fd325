package dev.rapport.reply.memory;

/** What is asked of it. */
public sealed interface Question {

  /** Tells it from every other question about the same. */
  String id();

  /** A question that stands whole in a closed list of wordings, in whatever language. */
  enum Known implements Question {
    /** Is this true? */
    TRUTH,
    /** What is the source? */
    SOURCE;

    @Override
    public String id() {
      return name();
    }
  }

  /**
   * Any other: the same only in the same words, in the same order.
   *
   * @param language a BCP 47 primary tag
   * @param words as {@link QuestionWords#plain} gives them
   */
  record Words(String language, String words) implements Question {

    @Override
    public String id() {
      return language + " " + words;
    }
  }
}
