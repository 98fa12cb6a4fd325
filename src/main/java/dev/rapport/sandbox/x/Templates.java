package dev.rapport.sandbox.x;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The files under {@code templates/sandbox} that belong to OAuth. */
@CheckedTemplate(basePath = "sandbox")
final class Templates {

  private Templates() {}

  static native TemplateInstance authorize(ConsentView view);

  static native TemplateInstance note(String title, String text);
}
