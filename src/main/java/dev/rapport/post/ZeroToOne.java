package dev.rapport.post;

/** Any share. */
public final class ZeroToOne extends Share {

  private static final long serialVersionUID = 1L;

  public ZeroToOne() {
    super(0, 1);
  }
}
