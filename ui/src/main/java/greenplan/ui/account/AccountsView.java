package greenplan.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.AccountColumn;
import greenplan.schema.AccountState;
import greenplan.schema.Role;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import greenplan.ui.workspace.TableFilters;
import greenplan.ui.workspace.TableState;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/** The accounts that somebody looks after, by name, and the links that wait to be handed over. */
@Route("noi-bo/tai-khoan")
@RolesAllowed(StaffView.STAFF)
class AccountsView extends AccountKeepingView {

    private static final String WORDS = "q";
    private static final String ROLE = "vai-tro";
    private static final String STATE = "trang-thai";
    private static final int ROWS = 50;

    AccountsView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        var state = TableState.of(event.getLocation(), voice());
        var variables = state.asked(ROWS, AccountColumn.class);
        variables.put("words", state.filter(WORDS).orElse(""));
        variables.put("administrator", me().is(Role.ADMINISTRATOR));
        var filter = new LinkedHashMap<String, Object>();
        state.filter(ROLE, Role.class).ifPresent(role -> filter.put("role", role.name()));
        state.filter(STATE, AccountState.class).ifPresent(standing -> filter.put("state", standing.name()));
        variables.put("filter", filter);
        var workspace = ask(AccountsPage.class, variables).workspace();
        var open = Markup.link(say("account.new"), StaffPaths.NEW_ACCOUNT);
        open.addClassNames("button", "primary");
        main.add(
                Markup.p(say("account.list.lead")),
                Markup.p(open, " ", Markup.link(say("account.contacts.open"), StaffPaths.CONTACTS)));
        if (workspace.passwordResets() != null) {
            main.add(new WaitingLinks(voice(), workspace.passwordResets(), this::hand).section());
        }
        var filters = new TableFilters(state);
        main.add(
                filters.form(
                        say("account.filter"),
                        filters.words(WORDS, say("account.filter")),
                        filters.choice(ROLE, say("account.roles.today"), Role.class, "account.role"),
                        filters.choice(STATE, say("account.state"), AccountState.class, "account.state")),
                table(workspace.accounts(), state),
                state.pages(workspace.accounts().pageInfo()));
        return say("account.list");
    }

    private Component table(AccountsPage.Accounts accounts, TableState state) {
        if (accounts.nodes().isEmpty()) {
            return Markup.p(say("account.list.none"));
        }
        var table = DataTable.plain(
                voice().count("account.list.caption", accounts.totalCount()),
                Column.words(say("account.name")),
                Column.words(say("account.email")),
                Column.words(say("account.roles.today")),
                Column.words(say("account.state")));
        state.sorts(table, 0, AccountColumn.NAME);
        state.sorts(table, 1, AccountColumn.EMAIL);
        state.sorts(table, 3, AccountColumn.STATE);
        accounts.nodes()
                .forEach(account -> table.row(
                        Cell.of(
                                Markup.link(account.displayName(), StaffPaths.of(StaffPaths.ACCOUNTS, account.id())),
                                ""),
                        Cell.of(account.email()),
                        Cell.of(account.grants().stream()
                                .filter(grant -> grant.isHeldOn(today()))
                                .map(Grant::inFull)
                                .collect(Collectors.joining("; "))),
                        Cell.of(voice().texts().word("account.state", account.standing()))));
        return table;
    }
}
