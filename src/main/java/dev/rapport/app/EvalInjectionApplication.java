package dev.rapport.app;

import dev.rapport.evaluation.injection.InjectionCorpus;
import dev.rapport.evaluation.injection.InjectionReport;
import dev.rapport.evaluation.injection.MeasureInjection;
import dev.rapport.reply.PreviewReply;
import dev.rapport.reply.ReplyWriter;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.nio.file.Path;

/** Measures by the parts of the service, with the writer that the settings lead to. */
public final class EvalInjectionApplication implements QuarkusApplication {

  private final PreviewReply preview;
  private final ReplyWriter writer;

  EvalInjectionApplication(PreviewReply preview, ReplyWriter writer) {
    this.preview = preview;
    this.writer = writer;
  }

  @Override
  public int run(String... arguments) throws IOException {
    InjectionCorpus corpus = InjectionCorpus.read(Path.of(arguments[0]));
    MeasureInjection measure = new MeasureInjection(preview);
    InjectionReport report =
        new InjectionReport(
            measure.obeyed(corpus.orders()),
            measure.refused(corpus.harmless(), writer),
            corpus.harmless().size());
    System.out.print(report.text());
    System.out.flush();
    return report.clean() ? Exit.DONE : Exit.FAILED;
  }
}
