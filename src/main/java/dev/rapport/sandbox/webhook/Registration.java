package dev.rapport.sandbox.webhook;

/** What came of registering or checking a webhook. */
public sealed interface Registration {

  record Valid(Webhook webhook) implements Registration {}

  record Refused(Reason why) implements Registration {}

  /** By X's own names. */
  enum Reason {
    UrlValidationFailed("The url is not https without a port, nor on loopback."),
    DuplicateUrlFailed("Webhook URL already registered by this application."),
    WebhookLimitExceeded("This application has as many webhooks as it may have."),
    CrcValidationFailed("The CRC check got another answer than the token's signature, or none."),
    WebhookIdInvalid("The application has no webhook of this id.");

    private final String detail;

    Reason(String detail) {
      this.detail = detail;
    }

    public String detail() {
      return name() + ": " + detail;
    }
  }
}
