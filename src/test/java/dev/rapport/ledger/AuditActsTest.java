package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.MentionSource.Fetched.Broken;
import dev.rapport.mention.OptOuts;
import dev.rapport.mention.OptOuts.OptOut;
import dev.rapport.moderation.audit.AuditEntry;
import dev.rapport.moderation.audit.Verifying;
import dev.rapport.moderation.breaker.Breaker;
import dev.rapport.post.Order;
import dev.rapport.post.Sha256;
import dev.rapport.reply.prompt.PromptName;
import dev.rapport.reply.prompt.PromptRecord;
import dev.rapport.reply.prompt.PromptRecord.Proposal;
import dev.rapport.reply.prompt.PromptText;
import dev.rapport.reply.prompt.PromptVersion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What operators and rules do beside the life of a mention is chained, whoever writes it. */
class AuditActsTest {

  @RegisterExtension static final TestRecord record = new TestRecord();

  private static final PromptText FIRST = new PromptText(PromptName.REPLY, "first");
  private static final PromptText SECOND = new PromptText(PromptName.REPLY, "second");

  @Test
  void theBreakerIsChainedOnceATime() {
    // Given
    Breaker breaker = record.breaker();

    // When
    breaker.trip("rule", "a storm");
    breaker.trip("kim", "a drill");
    breaker.stillAlarmed();
    breaker.release("lee", "it is calm");
    breaker.release("lee", "it is calm");

    // Then
    assertThat(told()).containsExactly("rule breaker.trip breaker", "lee breaker.release breaker");
    assertThat(chain().getFirst().detail())
        .containsExactly(Map.entry("why_sha256", Sha256.hex("a storm")));
  }

  @Test
  void whoChangesWhatModelsAreToldIsNamed() {
    // Given
    PromptRecord prompts = record.prompts();

    // When
    prompts.install(List.of(FIRST));
    prompts.propose(new Proposal(SECOND, "kim", "7 probes passed", ""));
    prompts.approve(newest(prompts), "lee");
    PromptVersion earlier = prompts.history(PromptName.REPLY, 9).getLast();
    prompts.rollBack(newest(prompts), earlier, "mo", "");
    record.phrases().ban("be edgy", "kim", "May");

    // Then
    assertThat(told())
        .containsExactly(
            "the installation prompt.install prompt/reply",
            "kim prompt.propose prompt/reply",
            "lee prompt.retire prompt/reply",
            "lee prompt.approve prompt/reply",
            "mo prompt.roll-back prompt/reply",
            "mo prompt.return prompt/reply",
            "kim phrase.ban prompts");
    assertThat(chain().get(3).detail()).containsEntry("sha256", SECOND.hash());
    assertThat(chain().toString()).doesNotContain("second", "edgy", "May");
  }

  @Test
  void optOutsAndWhoLiftsThemAreNamed() {
    // Given
    OptOuts optOuts = record.optOuts();
    OptOut.Of author = new OptOut.Of("x", "id-alice");

    // When
    optOuts.ask(author, new Order("kim", "by mail"));
    optOuts.ask(author, new Order("kim", "by mail"));
    optOuts.lift(author, new Order("lee", "asked us back"));

    // Then
    assertThat(told())
        .containsExactly(
            "kim opt-out.on x/id-alice",
            "kim operator.opt-out x/id-alice",
            "rule opt-out.off x/id-alice",
            "lee operator.opt-in x/id-alice");
  }

  @Test
  void aBrokenAnswerOfAPlatformIsChainedWithoutItsWords() {
    // When
    record.inbox().quarantine("x", new Broken("no JSON", "<html>somebody's words</html>"));

    // Then
    assertThat(told()).containsExactly("rule quarantine x");
    assertThat(chain().toString()).doesNotContain("somebody", "no JSON");
  }

  @Test
  void whatIsDoneByHandInTheDatabaseIsChainedToo() {
    // When
    record
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "INSERT INTO opt_out (platform, author_id, at) VALUES ('x', 'a', now())"));

    // Then
    assertThat(told()).containsExactly("the author opt-out.on x/a");
  }

  private static PromptVersion newest(PromptRecord prompts) {
    return prompts.history(PromptName.REPLY, 1).getFirst();
  }

  private static List<String> told() {
    record.sealer().seal();
    assertThat(Verifying.of(record.witness())).startsWith("ok: ");
    return chain().stream()
        .map(entry -> entry.actor() + " " + entry.act() + " " + entry.subject())
        .toList();
  }

  private static List<AuditEntry> chain() {
    return record.trail().after(0, 100);
  }
}
