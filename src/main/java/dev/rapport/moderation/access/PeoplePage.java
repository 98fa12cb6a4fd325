package dev.rapport.moderation.access;

import dev.rapport.moderation.access.LogIn.Credentials;
import dev.rapport.post.Caller;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** Who may log in and what they may do, for administrators. */
@Path("/people")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class PeoplePage {

  private static final String LAST = "somebody must be left who can administer";
  private static final String FOREIGN = "the identity provider says what they may do";

  private final Accounts accounts;
  private final LogIn logIn;
  private final Caller caller;

  PeoplePage(Accounts accounts, LogIn logIn, Caller caller) {
    this.caller = caller;
    this.accounts = accounts;
    this.logIn = logIn;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance show() {
    return page("");
  }

  @POST
  @Operation(hidden = true)
  public TemplateInstance add(
      @RestForm String name, @RestForm String password, @RestForm List<String> role) {
    return page(logIn.add(new Credentials(name, password), roles(role), by()).orElse(""));
  }

  @POST
  @Path("roles")
  @Operation(hidden = true)
  public TemplateInstance setRoles(@RestForm String name, @RestForm List<String> role) {
    boolean foreign = accounts.find(name).filter(Account::isVouchedFor).isPresent();
    if (foreign) {
      return page(FOREIGN);
    }
    return page(accounts.setRoles(name, roles(role), by()) ? "" : LAST);
  }

  @POST
  @Path("disabled")
  @Operation(hidden = true)
  public TemplateInstance setDisabled(@RestForm String name, @RestForm boolean disabled) {
    return page(accounts.setDisabled(name, disabled, by()) ? "" : LAST);
  }

  private String by() {
    return caller.name().orElse("somebody");
  }

  /** What is no role is none. */
  private static Set<AccessRole> roles(List<String> words) {
    Set<AccessRole> roles = EnumSet.of(AccessRole.VIEWER);
    Arrays.stream(AccessRole.values())
        .filter(role -> words.contains(role.word()))
        .forEach(roles::add);
    return roles;
  }

  private TemplateInstance page(String trouble) {
    return Templates.people(accounts.list(), List.of(AccessRole.values()), trouble);
  }

  @CheckedTemplate(basePath = "console")
  static final class Templates {
    static native TemplateInstance people(
        List<Account> accounts, List<AccessRole> roles, String trouble);
  }
}
