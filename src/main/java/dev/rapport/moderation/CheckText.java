package dev.rapport.moderation;

import dev.rapport.post.Post;
import dev.rapport.post.TextLimits;
import dev.rapport.reply.Draft.GateResult;
import dev.rapport.reply.gate.OutputGates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a person's text may be posted, as they write it and when they are done. */
@ApplicationScoped
public class CheckText {

  /** What a template leaves for a person to fill in, see {@link AnswerTemplates}. */
  private static final Pattern BLANK = Pattern.compile("\\[\\[[^\\[\\]]{1,60}]]");

  private final OutputGates gates;

  CheckText(OutputGates gates) {
    this.gates = gates;
  }

  /**
   * @param language that it should be in; empty leaves it to the person
   */
  public Checked check(String text, Post mention, Optional<String> language) {
    TextLimits limits = gates.limitsOf(mention);
    return new Checked(limits.length(text), limits.max(), objections(text, mention, language));
  }

  private List<String> objections(String text, Post mention, Optional<String> language) {
    List<String> objections = new ArrayList<>();
    Matcher blank = BLANK.matcher(text);
    if (blank.find()) {
      objections.add("still has " + blank.group() + " to be filled in");
    }
    gates.check(text, mention, language).stream()
        .filter(result -> !result.passed())
        .map(GateResult::objection)
        .forEach(objections::add);
    return objections;
  }

  /**
   * @param length as the platform counts
   * @param max the longest that it takes
   * @param objections why it may not be posted; empty when it may
   */
  public record Checked(int length, int max, List<String> objections) {}
}
