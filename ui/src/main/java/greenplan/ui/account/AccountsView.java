package greenplan.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.Role;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/** The accounts that somebody looks after, by name, and the links that wait to be handed over. */
@Route("noi-bo/tai-khoan")
@RolesAllowed(StaffView.STAFF)
class AccountsView extends AccountKeepingView {

    private static final String WORDS = "q";
    private static final String AFTER = "sau";
    private static final int ROWS = 50;

    AccountsView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        String words = query.getSingleParameter(WORDS).orElse("").strip();
        var variables = new LinkedHashMap<String, Object>();
        variables.put("first", ROWS);
        variables.put("words", words);
        variables.put("administrator", me().is(Role.ADMINISTRATOR));
        query.getSingleParameter(AFTER).ifPresent(cursor -> variables.put("after", cursor));
        var workspace = ask(AccountsPage.class, variables).workspace();
        var open = Markup.link(say("account.new"), StaffPaths.NEW_ACCOUNT);
        open.addClassNames("button", "primary");
        main.add(
                Markup.p(say("account.list.lead")),
                Markup.p(open, " ", Markup.link(say("account.contacts.open"), StaffPaths.CONTACTS)));
        if (workspace.passwordResets() != null) {
            main.add(new WaitingLinks(voice(), workspace.passwordResets(), this::hand).section());
        }
        main.add(filter(words), table(workspace.accounts()));
        if (workspace.accounts().pageInfo().hasNextPage()) {
            main.add(Markup.p(Markup.link(
                    say("element.pages.next"),
                    StaffPaths.ACCOUNTS + "?" + WORDS + "=" + encoded(words) + "&" + AFTER + "="
                            + workspace.accounts().pageInfo().endCursor())));
        }
        return say("account.list");
    }

    private Component filter(String words) {
        var input = Markup.element("input", "");
        input.getElement()
                .setAttribute("name", WORDS)
                .setAttribute("type", "search")
                .setAttribute("value", words);
        var button = Markup.element("button", "", say("account.filter.go"));
        button.getElement().setAttribute("type", "submit");
        var form = Markup.element("form", "filters", Markup.element("label", "", say("account.filter"), input), button);
        form.getElement().setAttribute("action", StaffPaths.ACCOUNTS).setAttribute("role", "search");
        return form;
    }

    private Component table(AccountsPage.Accounts accounts) {
        if (accounts.nodes().isEmpty()) {
            return Markup.p(say("account.list.none"));
        }
        var table = DataTable.plain(
                voice().count("account.list.caption", accounts.totalCount()),
                Column.words(say("account.name")),
                Column.words(say("account.email")),
                Column.words(say("account.roles.today")),
                Column.words(say("account.state")));
        accounts.nodes()
                .forEach(account -> table.row(
                        Cell.of(
                                Markup.link(account.displayName(), StaffPaths.of(StaffPaths.ACCOUNTS, account.id())),
                                ""),
                        Cell.of(account.email()),
                        Cell.of(account.grants().stream()
                                .filter(grant -> grant.isHeldOn(today()))
                                .map(Grant::title)
                                .collect(Collectors.joining("; "))),
                        Cell.of(state(account))));
        return table;
    }

    private String state(AccountPage.Account account) {
        if (account.disabledAt() != null) {
            return say("account.state.disabled");
        }
        return say(account.mustChangePassword() ? "account.state.new" : "account.state.open");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
