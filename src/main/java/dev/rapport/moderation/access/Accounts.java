package dev.rapport.moderation.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The record of who may log in. Names are found whatever their case. */
public interface Accounts {

  /** True until the first one is made. */
  boolean none();

  /**
   * @param by who adds it
   * @return false when the name is taken
   */
  boolean add(String name, String passwordHash, Set<AccessRole> roles, String by);

  /**
   * The first of all, with every right.
   *
   * @return false when there is one already
   */
  boolean addFirst(String name, String passwordHash);

  Optional<Account> find(String name);

  /** Of somebody who may log in; empty for everybody else. */
  Optional<String> passwordHash(String name);

  void setPassword(String name, String passwordHash);

  /**
   * @param by who changes it
   * @return false when nobody could administer any more, and then nothing has changed
   */
  boolean setRoles(String name, Set<AccessRole> roles, String by);

  /**
   * Lets somebody log in or no more, which ends their sessions and tokens.
   *
   * @param by who changes it
   * @return false when nobody could administer any more, and then nothing has changed
   */
  boolean setDisabled(String name, boolean disabled, String by);

  List<Account> list();
}
