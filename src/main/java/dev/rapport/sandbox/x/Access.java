package dev.rapport.sandbox.x;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a request to this endpoint has to show, as the {@code security} of X's documents says. OAuth
 * 1.0a may always be used. An endpoint without it asks for nothing.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Access {

  /** What a user's token of OAuth 2.0 needs, all of it. */
  String[] value();

  /** Whether the app may ask without a user. */
  boolean app() default false;

  /** Whether a user may ask; what an app does for itself is no user's. */
  boolean user() default true;
}
