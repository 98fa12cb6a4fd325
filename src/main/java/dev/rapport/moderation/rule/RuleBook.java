package dev.rapport.moderation.rule;

import dev.rapport.moderation.RiskTier;
import dev.rapport.moderation.rule.RuleSettings.Setting;
import dev.rapport.post.Post;
import dev.rapport.reply.Draft;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** All rules, in the modes that the operator set, read at the start. */
public final class RuleBook {

  /** The rule that hears somebody in danger. */
  public static final String DANGER = CodeRules.DANGER;

  private static final Logger LOG = Logger.getLogger(RuleBook.class);

  private final List<ModerationRule> rules;
  private final Map<String, Setting> settings;

  RuleBook(List<ModerationRule> rules, Map<String, Setting> settings) {
    this.rules = List.copyOf(rules);
    this.settings = settings;
  }

  /**
   * @param lexicon subjects and their words
   * @param settings what the operator says of each rule
   * @throws IllegalArgumentException with one line that names the file and what is wrong in it
   */
  public static RuleBook read(Path lexicon, Path settings) {
    Lexicon words = Lexicon.read(lexicon);
    List<ModerationRule> all =
        Stream.concat(
                CodeRules.ALL.stream(),
                words.subjects().stream().map(subject -> new LexiconRule(words, subject)))
            .toList();
    Map<String, Setting> set = RuleSettings.read(settings);
    Set<String> names =
        all.stream().map(ModerationRule::name).collect(Collectors.toCollection(TreeSet::new));
    set.keySet().stream()
        .filter(name -> !names.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new IllegalArgumentException(
                  "%s: there is no rule '%s', but %s"
                      .formatted(settings, name, String.join(", ", names)));
            });
    return new RuleBook(all, set);
  }

  /** What every rule finds that is not a draft; the live ones count. */
  public List<RuleFinding> screen(Post mention, Draft draft) {
    return rules.stream()
        .filter(rule -> mode(rule) != RuleMode.DRAFT)
        .flatMap(rule -> ask(rule, mention, draft))
        .toList();
  }

  /** The names of all rules. */
  public Set<String> names() {
    return rules.stream().map(ModerationRule::name).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every rule as it is set. */
  public List<ShownRule> list() {
    return rules.stream()
        .map(
            rule ->
                new ShownRule(
                    rule.name(), rule.version(), mode(rule), severity(rule), rule.isDoubt()))
        .toList();
  }

  private Stream<RuleFinding> ask(ModerationRule rule, Post mention, Draft draft) {
    try {
      return rule.findings(mention, draft).stream()
          .map(what -> finding(rule, rule.isDoubt(), what));
    } catch (RuntimeException e) {
      LOG.errorf("the rule %s failed: %s", rule.name(), e.getClass().getSimpleName());
      return Stream.of(finding(rule, false, "the rule " + rule.name() + " could not be asked"));
    }
  }

  private RuleFinding finding(ModerationRule rule, boolean doubt, String what) {
    String subject = rule instanceof LexiconRule lexical ? lexical.subject() : "";
    return new RuleFinding(
        rule.name(), rule.version(), mode(rule), severity(rule), subject, doubt, what);
  }

  private RuleMode mode(ModerationRule rule) {
    return settings.getOrDefault(rule.name(), Setting.NONE).mode();
  }

  private RiskTier severity(ModerationRule rule) {
    return settings.getOrDefault(rule.name(), Setting.NONE).severity().orElse(rule.severity());
  }

  /**
   * @param doubt true when what it finds holds nothing by itself
   */
  public record ShownRule(
      String name, String version, RuleMode mode, RiskTier severity, boolean doubt) {}
}
