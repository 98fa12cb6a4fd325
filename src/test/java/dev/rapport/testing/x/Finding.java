package dev.rapport.testing.x;

import com.atlassian.oai.validator.report.ValidationReport.Message;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One thing that a document says against a request or an answer.
 *
 * @param document the one that says so
 * @param own whether it is the one whose words the request used
 * @param call {@code POST /2/tweets} and, for an answer, its status
 * @param pointer where in the body
 * @param keyword what was broken: {@code required}, {@code parameter.query.unexpected}
 * @param detail the name of the member, else the validator's words
 */
record Finding(
    XDocument document, boolean own, String call, String pointer, String keyword, String detail) {

  private static final Pattern NAMES = Pattern.compile("\"([^\"]+)\"");
  private static final Pattern TYPE =
      Pattern.compile(
          "(?:'(?:event_)?type' value|spec for type) '(?:/components/schemas/)?([^']+)'");

  /** One for each name that is too many or missing. */
  static Stream<Finding> of(XDocument document, boolean own, String call, Message message) {
    String keyword = keyword(message.getKey());
    return details(keyword, message.getMessage())
        .map(detail -> new Finding(document, own, call, pointer(message), keyword, detail));
  }

  static String pointer(Message message) {
    return message
        .getContext()
        .flatMap(context -> context.getPointers())
        .map(pointers -> pointers.getInstance())
        .orElse("");
  }

  private static Stream<String> details(String keyword, String message) {
    return switch (keyword) {
      case "additionalProperties", "required" -> names(message);
      case "discriminator" -> Stream.of(type(message));
      default -> Stream.of(message);
    };
  }

  private static Stream<String> names(String message) {
    return NAMES
        .matcher(message.substring(message.lastIndexOf('[')))
        .results()
        .map(name -> name.group(1));
  }

  /** The validator says it twice, once as the name of a schema that it looked for. */
  private static String type(String message) {
    return TYPE.matcher(message)
        .results()
        .map(type -> type.group(1).replace("~1", "/"))
        .findFirst()
        .orElse(message);
  }

  private static String keyword(String key) {
    int schema = key.lastIndexOf(".schema.");
    return schema < 0
        ? key.replaceFirst("^validation\\.(request|response)\\.", "")
        : key.substring(schema + ".schema.".length());
  }

  @Override
  public String toString() {
    return "%s: %s %s %s: %s".formatted(document, call, pointer, keyword, detail);
  }
}
