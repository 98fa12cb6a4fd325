package dev.rapport.sandbox.stream;

/** What is told, as lines of a stream. */
final class Lines implements Receiver {

  static final String END = "\r\n";

  private static final String NOTICE =
      "{\"errors\":[{\"title\":\"operational-disconnect\",\"disconnect_type\":\"%s\","
          + "\"detail\":\"This stream has been disconnected for operational reasons.\","
          + "\"type\":\"https://api.x.com/2/problems/operational-disconnect\"}]}";

  private final Connection connection;

  Lines(Connection connection) {
    this.connection = connection;
  }

  @Override
  public void deliver(String message) {
    connection.write(message + END);
  }

  @Override
  public void garbage() {
    connection.write("{\"data\":{\"id\":\"12" + END);
  }

  @Override
  public void unknown() {
    connection.write("{\"sandbox_notice\":{\"kind\":\"unheard of\",\"since\":2027}}" + END);
  }

  @Override
  public void deliverForged(String message) {}

  @Override
  public void disconnect(String type) {
    connection.write(NOTICE.formatted(type) + END);
    connection.end();
  }

  @Override
  public void breakOff(String message) {
    int half = message.codePointCount(0, message.length()) / 2;
    connection.write(message.substring(0, message.offsetByCodePoints(0, half)));
    connection.cut();
  }
}
