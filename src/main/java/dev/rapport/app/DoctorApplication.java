package dev.rapport.app;

import dev.rapport.model.ModelCheckup;
import dev.rapport.moderation.access.oidc.OidcCheckup;
import dev.rapport.platform.x.XCheckup;
import dev.rapport.post.Finding;
import dev.rapport.reply.crisis.CrisisCheckup;
import io.quarkus.runtime.QuarkusApplication;
import java.util.ArrayList;
import java.util.List;

/** Collects what every part has found, and prints it in the order in which one would mend it. */
public final class DoctorApplication implements QuarkusApplication {

  private final EngineCheckup engines;
  private final OidcCheckup oidc;
  private final XCheckup x;
  private final ModelCheckup model;
  private final CrisisCheckup crisis;

  DoctorApplication(
      EngineCheckup engines,
      OidcCheckup oidc,
      XCheckup x,
      ModelCheckup model,
      CrisisCheckup crisis) {
    this.engines = engines;
    this.oidc = oidc;
    this.x = x;
    this.model = model;
    this.crisis = crisis;
  }

  @Override
  public int run(String... arguments) {
    List<Finding> findings = new ArrayList<>();
    findings.add(Finding.fine("settings: all of them can be read, and the operator's files too"));
    findings.addAll(engines.look());
    oidc.look().ifPresent(findings::add);
    findings.addAll(x.look());
    findings.add(model.look());
    findings.add(crisis.look());
    findings.forEach(finding -> System.out.println(finding.forPeople()));
    long amiss = findings.stream().filter(Finding::isAmiss).count();
    System.out.println(amiss == 0 ? "\nNothing is missing." : "\nTo mend: " + amiss);
    System.out.flush();
    return amiss == 0 ? Exit.DONE : Exit.FAILED;
  }
}
