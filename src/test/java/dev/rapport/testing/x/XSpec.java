package dev.rapport.testing.x;

import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Message;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What both of X's documents say against a request or an answer, known deviations left out. */
public final class XSpec {

  private XSpec() {}

  public static List<String> faults(Request request) {
    String call = request.getMethod() + " " + request.getPath();
    return faults(request, call, document -> document.judge(request));
  }

  /** The request is not judged: answers to wrong requests have a form as well. */
  public static List<String> faults(Request request, Response response) {
    String call =
        "%s %s %d".formatted(request.getMethod(), request.getPath(), response.getStatus());
    return faults(request, call, document -> document.judge(request, response));
  }

  private static List<String> faults(Request request, String call, Judge judge) {
    XDocument spoken = XDocument.spokenIn(request);
    return Stream.of(XDocument.values())
        .flatMap(
            document ->
                causes(judge.judge(document).getMessages())
                    .flatMap(message -> Finding.of(document, document == spoken, call, message)))
        .filter(finding -> !Deviations.explain(finding))
        .map(Finding::toString)
        .distinct()
        .toList();
  }

  private interface Judge {
    ValidationReport judge(XDocument document);
  }

  /**
   * The innermost messages. Of a choice by the member {@code type}, only what the chosen schema
   * says: the validator tells also why each of the others does not fit.
   */
  private static Stream<Message> causes(Collection<Message> messages) {
    List<String> typed =
        messages.stream()
            .filter(message -> message.getKey().endsWith(".discriminator"))
            .map(Finding::pointer)
            .toList();
    return messages.stream()
        .filter(
            message ->
                !message.getKey().matches(".*\\.(oneOf|anyOf)")
                    || !typed.contains(Finding.pointer(message)))
        .flatMap(
            message ->
                message.getNestedMessages().isEmpty()
                    ? Stream.of(message)
                    : causes(message.getNestedMessages()));
  }
}
