package dev.rapport.moderation.access;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which role each path needs. The first line that fits counts; what is in none of them can be read
 * by everybody who logged in, and changed by administrators: a new path is closed until it is here.
 */
final class AccessRules {

  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

  /** Seen by everybody: how one gets in, what a page is made of, and what others ask machines. */
  private static final Pattern OPEN =
      Pattern.compile(
          "/login(/oidc(/[a-z]+)?)?|/_static/.*|/console/[a-z]+\\.(css|js|svg)|/q/health(/.*)?|/q/metrics"
              + "|/webhooks/.*|/sandbox(/.*)?");

  /** One's own account is one's own. */
  private static final List<Rule> CHANGES =
      List.of(
          new Rule("/logout|/confirm|/account(/.*)?", AccessRole.VIEWER, false),
          new Rule("/tone|/api/tone", AccessRole.VIEWER, false),
          new Rule("/(api|console)/switch/stop", AccessRole.REVIEWER, false),
          new Rule("/(api|console)/switch/release", AccessRole.APPROVER, true),
          new Rule("/(api|console)/breaker/release", AccessRole.APPROVER, true),
          new Rule("/api/breaker/trip", AccessRole.REVIEWER, false),
          new Rule("/api/reviews/.*|/console/(desk|turns)/.*", AccessRole.REVIEWER, false),
          new Rule("/console/batch", AccessRole.REVIEWER, false),
          new Rule("/api/mentions/[^/]+/[^/]+/(retract|correct)", AccessRole.REVIEWER, false),
          new Rule("/console/answers/.*", AccessRole.REVIEWER, false),
          new Rule("/api/replies/[^/]+/[^/]+/(un)?hide", AccessRole.REVIEWER, false),
          new Rule("/(api/)?lessons/[^/]+/[^/]+/rule", AccessRole.AUTHOR, false),
          new Rule("/(api/)?lessons/[^/]+/[^/]+/dismiss", AccessRole.AUTHOR, false),
          new Rule("/api/learning/freeze", AccessRole.REVIEWER, false),
          new Rule("/api/learning/(release|reset)", AccessRole.APPROVER, true),
          new Rule("/(api|console)/rollout/rollback", AccessRole.REVIEWER, false),
          new Rule("/(api|console)/rollout/(start|advance)", AccessRole.APPROVER, true),
          new Rule("/api/arena/(next|[^/]+/judgements)", AccessRole.REVIEWER, false),
          new Rule("/console/arena/(next|[^/]+/judgements)", AccessRole.REVIEWER, false),
          new Rule("/(api|console)/arena/wishes", AccessRole.AUTHOR, false),
          new Rule("/api/preview", AccessRole.REVIEWER, false),
          new Rule("/api/prompts/[^/]+/[^/]+/proposals", AccessRole.AUTHOR, false),
          new Rule("/api/prompts/[^/]+/[^/]+/([^/]+/approval|rollback)", AccessRole.APPROVER, true),
          new Rule("/api/prompts/banned", AccessRole.APPROVER, true));

  /** What is not for everybody to read: accounts, and figures of people. */
  private static final List<Rule> READINGS =
      List.of(
          new Rule("/(api/)?people(/.*)?", AccessRole.ADMIN, false),
          new Rule("/(api/)?reviewers", AccessRole.APPROVER, false));

  private static final Rule READING = new Rule(".*", AccessRole.VIEWER, false);
  private static final Rule ADMINISTERING = new Rule(".*", AccessRole.ADMIN, false);

  private AccessRules() {}

  static boolean isOpen(String path) {
    return OPEN.matcher(path).matches();
  }

  static Rule of(String method, String path) {
    boolean reads = READS.contains(method);
    return (reads ? READINGS : CHANGES)
        .stream()
            .filter(rule -> rule.fits(path))
            .findFirst()
            .orElse(reads ? READING : ADMINISTERING);
  }

  /**
   * @param password true when it needs the password once more
   */
  record Rule(Pattern paths, AccessRole role, boolean password) {

    Rule(String paths, AccessRole role, boolean password) {
      this(Pattern.compile(paths), role, password);
    }

    boolean fits(String path) {
      return paths.matcher(path).matches();
    }

    boolean lets(Set<String> roles) {
      return roles.contains(role.word()) || roles.contains(AccessRole.ADMIN.word());
    }
  }
}
