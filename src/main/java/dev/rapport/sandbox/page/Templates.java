package dev.rapport.sandbox.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The files under {@code templates/sandbox}. */
@CheckedTemplate(basePath = "sandbox")
final class Templates {

  private Templates() {}

  static native TemplateInstance page(PageView page);

  static native TemplateInstance timeline(PageView.TimelineView timeline);

  static native TemplateInstance composer(ComposerView composer);

  static native TemplateInstance counter(ComposerView.CounterView counter);
}
