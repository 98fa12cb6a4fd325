package dev.rapport.reply.memory;

import dev.rapport.post.PostRef;
import dev.rapport.reply.Source;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Knows one verdict, whatever is asked, and what was told and remembered. */
public final class FakeMemory implements AnswerMemory {

  private static final PostRef FIRST = new PostRef("x", "first");

  public final Set<String> told = new HashSet<>();
  public final List<String> remembered = new ArrayList<>();
  public final List<String> translated = new ArrayList<>();
  public int asked;

  private final Found<RememberedVerdict> found;
  private final Found<String> translation;

  private FakeMemory(Found<RememberedVerdict> found, Found<String> translation) {
    this.found = found;
    this.translation = translation;
  }

  /** Where somebody else is at it. */
  public static FakeMemory writing() {
    return new FakeMemory(new Found.Writing<>(), new Found.Writing<>());
  }

  /** Where nobody asked before. */
  public static FakeMemory empty() {
    return new FakeMemory(new Found.Free<>(), new Found.Free<>());
  }

  /** Whose verdict is English, and this in the language that it is asked for in. */
  public static FakeMemory knowing(String core, Found<String> translation) {
    return knowing(core, List.of(), translation);
  }

  public static FakeMemory knowing(String core, List<Source> sources, Found<String> translation) {
    return new FakeMemory(
        new Found.Known<>(new RememberedVerdict(core, "en", "model", sources, FIRST)), translation);
  }

  public static FakeMemory knowing(String core, String language, List<Source> sources) {
    return new FakeMemory(
        new Found.Known<>(new RememberedVerdict(core, language, "model", sources, FIRST)),
        new Found.Writing<>());
  }

  @Override
  public Found<RememberedVerdict> hold(
      QuestionKey key, PostRef asker, Basis basis, Duration lease) {
    asked++;
    return found;
  }

  @Override
  public void release(QuestionKey key, PostRef asker) {}

  @Override
  public void remember(
      QuestionKey key, RememberedVerdict verdict, String sha256, Basis basis, Duration keep) {
    remembered.add(verdict.core());
  }

  @Override
  public Found<String> translation(QuestionKey key, String language, Duration lease) {
    return translation;
  }

  @Override
  public void translated(QuestionKey key, String language, String core) {
    translated.add(core);
  }

  @Override
  public boolean tell(QuestionKey key, String textSha256, PostRef asker) {
    return told.add(textSha256);
  }

  @Override
  public void forget() {}
}
