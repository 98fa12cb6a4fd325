package dev.rapport.sandbox.x;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many requests one app may send to this endpoint in 24 hours, by X's page "Rate Limits". A
 * user has one app here, and so the same number.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface DailyLimit {
  int value();
}
