package dev.rapport.mention;

import dev.rapport.post.Author;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Accounts that an operator names, by id or by handle. An author whose handle is not known is found
 * by id alone.
 */
public final class AccountList {

  private final Set<String> names;

  private AccountList(Set<String> names) {
    this.names = names;
  }

  public static AccountList of(Optional<Set<String>> names) {
    return new AccountList(
        names.orElse(Set.of()).stream().map(AccountList::bare).collect(Collectors.toSet()));
  }

  public boolean has(Author author) {
    return names.contains(author.id()) || names.contains(bare(author.handle()));
  }

  private static String bare(String name) {
    return name.strip().replaceFirst("^@", "").toLowerCase(Locale.ROOT);
  }
}
