package dev.rapport.sandbox.x;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many requests one user may send to this endpoint in 15 minutes. The numbers are those of X's
 * page "Rate Limits", column "Per User".
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Limit {
  int value();
}
