package org.civilaffairs.app.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.civilaffairs.app.account.AccountService.NewAccount;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.app.rest.Cursor;
import org.civilaffairs.app.rest.Limit;
import org.civilaffairs.app.rest.Slice;
import org.civilaffairs.app.security.Account;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.security.Scope;
import org.civilaffairs.core.division.Area;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Accounts, for administrators and other systems. */
@Path("accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountResource {

    /** An account wanted. */
    public record Wanted(
            @NotNull @Pattern(regexp = "[A-Za-z0-9._@-]{1,64}")
            String userName,

            @NotBlank @Size(max = 100) String displayName,
            @NotNull Role role,
            @NotNull Area area,

            @Size(min = Passwords.SHORTEST, max = Passwords.LONGEST)
            String password) {}

    /** An account as shown. */
    public record Shown(String id, String userName, String displayName, Role role, String area) {
        static Shown of(Account account) {
            return new Shown(
                    account.id(),
                    account.userName(),
                    account.displayName(),
                    account.role(),
                    account.area().toString());
        }
    }

    /** A scope of a token, as the API writes it. */
    public enum TokenScope {
        read,
        write
    }

    /** A token wanted; the last day on which it is good may be left out. */
    public record WantedToken(
            @NotBlank @Size(max = 100) String name,
            @NotEmpty List<@NotNull TokenScope> scopes,
            LocalDate expiresOn) {

        Set<Scope> wanted() {
            return scopes.stream()
                    .map(scope -> Scope.valueOf(scope.name().toUpperCase(Locale.ROOT)))
                    .collect(Collectors.toSet());
        }
    }

    /** A token, shown this once. */
    public record ShownToken(String id, String token, LocalDate expiresOn) {}

    @Inject
    private AccountService service;

    @Inject
    private TokenService tokens;

    @Inject
    private Answers answers;

    @GET
    @Operation(operationId = "listAccounts", summary = "Accounts of the administrator's area, by user name")
    public Slice<Shown> list(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        int most = Limit.of(limit);
        return Slice.of(service.list(Cursor.open(after), most + 1), most, Account::userName)
                .map(Shown::of);
    }

    @POST
    @Operation(operationId = "addAccount", summary = "Makes an account within the administrator's area")
    public Response add(@NotNull @Valid Wanted body) {
        var account = service.add(
                new NewAccount(body.userName(), body.displayName(), body.role(), body.area(), body.password()));
        return answers.created("accounts/" + account.id(), Shown.of(account), account.version());
    }

    @POST
    @Path("{id}/tokens")
    @Operation(operationId = "addToken", summary = "Makes a token for an account; it is shown this once")
    public Response addToken(@PathParam("id") String id, @NotNull @Valid WantedToken body) {
        var until =
                body.expiresOn() == null ? null : body.expiresOn().plusDays(1).atStartOfDay();
        var made = tokens.add(id, body.name(), body.wanted(), until);
        return answers.created(
                "tokens/" + made.id(),
                new ShownToken(
                        made.id(), made.token(), made.expiresAt().toLocalDate().minusDays(1)),
                0);
    }
}
