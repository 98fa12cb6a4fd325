package dev.rapport.mention.money;

import dev.rapport.mention.money.CostTotals.By;
import dev.rapport.mention.money.CostTotals.Total;
import dev.rapport.post.Usd;
import dev.rapport.post.UtcDay;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What was spent, and how much may be, as a part of the console. */
@Path("/console/money")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class MoneyPanel {

  private final CostLog log;
  private final CostTotals totals;
  private final UsageLog usage;
  private final MoneyCaps caps;
  private final Clock clock;

  MoneyPanel(CostLog log, CostTotals totals, UsageLog usage, MoneyConfig config, Clock clock) {
    this.log = log;
    this.totals = totals;
    this.usage = usage;
    this.caps = new MoneyCaps(config);
    this.clock = clock;
  }

  /** Adds up anew, so that it is right on an instance that does nothing but show pages. */
  @GET
  @Operation(hidden = true)
  public TemplateInstance show() {
    UtcDay today = UtcDay.of(clock.instant());
    BigDecimal month = log.spent(today.startOfMonth(), today.end());
    Spending spending = caps.judge(log.spent(today.start(), today.end()), month);
    List<Total> kinds = totals.totals(By.KIND, today.start(), today.end());
    return Templates.money(spending, caps.lines(spending), kinds, usage.latest());
  }

  @TemplateExtension
  static String usd(BigDecimal amount) {
    return Usd.show(amount);
  }

  @CheckedTemplate(basePath = "console")
  static final class Templates {
    static native TemplateInstance money(
        Spending spending, List<Spending.Line> lines, List<Total> today, List<Usage> usages);
  }
}
