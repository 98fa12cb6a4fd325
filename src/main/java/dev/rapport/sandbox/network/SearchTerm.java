package dev.rapport.sandbox.network;

import java.util.Locale;
import java.util.regex.Pattern;

/** One condition of a search. */
sealed interface SearchTerm {

  boolean matches(Post post, State state);

  record InConversation(long id) implements SearchTerm {
    @Override
    public boolean matches(Post post, State state) {
      return post.conversation() == id && !post.isRepost();
    }
  }

  record From(String name) implements SearchTerm {
    @Override
    public boolean matches(Post post, State state) {
      return post.author().isCalled(name);
    }
  }

  /** A reply to that person. */
  record To(String name) implements SearchTerm {
    @Override
    public boolean matches(Post post, State state) {
      return post.reference(Reference.Kind.REPLIED_TO)
          .flatMap(reference -> state.person(reference.author()))
          .filter(person -> person.isCalled(name))
          .isPresent();
    }
  }

  record InReplyTo(long id) implements SearchTerm {
    @Override
    public boolean matches(Post post, State state) {
      return post.reference(Reference.Kind.REPLIED_TO)
          .filter(reference -> reference.post() == id)
          .isPresent();
    }
  }

  record Is(Reference.Kind kind) implements SearchTerm {
    @Override
    public boolean matches(Post post, State state) {
      return post.reference(kind).isPresent();
    }
  }

  record Tagging(String name) implements SearchTerm {
    @Override
    public boolean matches(Post post, State state) {
      return has(post, Entity.Kind.MENTION, name);
    }
  }

  record Hashtag(String tag) implements SearchTerm {
    @Override
    public boolean matches(Post post, State state) {
      return has(post, Entity.Kind.HASHTAG, tag);
    }
  }

  /** A word or a phrase, in any letter case, with no letter or digit right beside it. */
  record Words(Pattern pattern) implements SearchTerm {

    static Words of(String words) {
      String lower = words.toLowerCase(Locale.ROOT);
      boolean spaced = lower.codePoints().allMatch(letter -> letter < 0x2E80);
      String beside = "[\\p{L}\\p{N}_]";
      String pattern = Pattern.quote(lower);
      return new Words(
          Pattern.compile(
              spaced ? "(?<!" + beside + ")" + pattern + "(?!" + beside + ")" : pattern));
    }

    @Override
    public boolean matches(Post post, State state) {
      return pattern.matcher(post.text().toLowerCase(Locale.ROOT)).find();
    }
  }

  /** What is not wanted. */
  record Not(SearchTerm term) implements SearchTerm {
    @Override
    public boolean matches(Post post, State state) {
      return !term.matches(post, state);
    }
  }

  private static boolean has(Post post, Entity.Kind kind, String value) {
    return post.entities().of(kind).stream()
        .anyMatch(entity -> entity.value().equalsIgnoreCase(value));
  }
}
