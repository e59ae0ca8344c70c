package greenplan.backend.account;

import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.NotSignedInException;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.RefusedException;
import greenplan.backend.rights.Right;
import greenplan.backend.rights.Role;
import greenplan.backend.signin.CredentialRepository;
import greenplan.backend.signin.Me;
import greenplan.backend.token.AccessToken;
import greenplan.backend.token.AccessTokenRepository;
import greenplan.schema.AccountColumn;
import greenplan.schema.AccountState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What the workspace shows of accounts. Other features add their fields to {@code Workspace}. */
@Controller
class WorkspaceController {

    private final Guard guard;
    private final CredentialRepository credentials;
    private final AccountRepository accounts;
    private final AccountDesk looking;
    private final AccessTokenRepository tokens;

    WorkspaceController(
            Guard guard,
            CredentialRepository credentials,
            AccountRepository accounts,
            AccountDesk looking,
            AccessTokenRepository tokens) {
        this.guard = guard;
        this.credentials = credentials;
        this.accounts = accounts;
        this.looking = looking;
        this.tokens = tokens;
    }

    @QueryMapping
    @Nullable
    Workspace workspace() {
        try {
            return new Workspace(guard.anybodySignedIn().account());
        } catch (NotSignedInException nobody) {
            return null;
        }
    }

    @SchemaMapping
    Me me(Workspace workspace) {
        return credentials.me(workspace.account(), guard.today());
    }

    @SchemaMapping(typeName = "Workspace")
    Connection<Account> accounts(
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable String words,
            @Argument @Nullable Filter filter,
            @Argument @Nullable Order orderBy) {
        Caller caller = guard.reader();
        if (!caller.rights().includeSomewhere(Permission.KEEP_AGENCY_ACCOUNTS)) {
            throw RefusedException.lacking(new Right(Permission.KEEP_AGENCY_ACCOUNTS, new Place.Everywhere()));
        }
        List<Long> provinces = caller.rights().provinces(Permission.KEEP_AGENCY_ACCOUNTS);
        var search = new AccountSearch(
                words,
                filter == null ? null : filter.role,
                filter == null ? null : filter.state,
                orderBy == null ? AccountColumn.NAME : orderBy.by,
                orderBy != null && orderBy.descending);
        return accounts.page(provinces, search, Page.of(first, after), guard.today());
    }

    @SchemaMapping(typeName = "Workspace")
    Account account(@Argument String id) {
        Caller caller = guard.reader();
        return looking.stored(looking.lookedAfter(caller, id));
    }

    @SchemaMapping(typeName = "Workspace")
    List<AccessToken> accessTokens() {
        return tokens.ofAccount(guard.reader().account(), null, Instant.now());
    }

    /** What the workspace stands for: whoever is signed in. */
    record Workspace(long account) {}

    /** What is looked for; what is null does not matter. */
    record Filter(@Nullable Role role, @Nullable AccountState state) {}

    /** In which order. */
    record Order(AccountColumn by, boolean descending) {}
}
