package dev.rapport.mention;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where tokens that change with each renewal are kept, for all instances and lives of the program.
 * Fails when it cannot be reached.
 */
public interface TokenVault {

  /** What was stored last. */
  Optional<Tokens> read(String owner);

  /**
   * Changes what is stored, one at a time: of any number of instances that try, each waits for the
   * one before and is given what that one stored. What the change returns is stored when this
   * returns; nothing is changed when it returns nothing or what it was given.
   *
   * @return what the change returned
   */
  Optional<Tokens> change(String owner, UnaryOperator<Optional<Tokens>> change);
}
