package dev.rapport.sandbox.control;

import java.util.Optional;

/** What goes wrong on the way to those who are told. */
public interface Mishaps {

  /** To be asked once for each thing that is told; empty when nothing goes wrong. */
  Optional<Mishap> onTheWay(Call to);

  /** It arrived, which costs credit. */
  void charge(Call to);
}
