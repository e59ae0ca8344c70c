package greenplan.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.Role;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.StaffForm;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;

/** An account that somebody looks after: its roles in time, its link, its name and address, and whether it is in use. */
@Route("noi-bo/tai-khoan/:id")
@RolesAllowed(StaffView.STAFF)
class AccountView extends AccountKeepingView {

    AccountView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        var workspace = ask(
                        AccountPage.class,
                        Map.of(
                                "id", event.getRouteParameters().get("id").orElse(""),
                                "administrator", me().is(Role.ADMINISTRATOR)))
                .workspace();
        var account = workspace.account();
        var use = new UseSections(account, (form, mutation) -> use(form, account, mutation), voice());
        main.add(
                Markup.p(account.email(), " · ", Markup.tag(voice().texts().word("account.state", account.standing()))),
                Markup.p(Markup.link(say("account.back"), StaffPaths.ACCOUNTS), " · ", history(account.id())),
                new GrantList(account.grants(), today(), this::askEnd, voice()).section(),
                newRole(account));
        if (workspace.firstLink() != null) {
            main.add(first(workspace.firstLink(), account));
        }
        if (workspace.passwordResets() != null) {
            main.add(new WaitingLinks(voice(), workspace.passwordResets(), this::hand).section());
        }
        if (account.secondFactorSince() != null && me().is(Role.ADMINISTRATOR)) {
            main.add(use.secondFactor());
        }
        main.add(
                Markup.p(new Button(say("account.link.new"), click -> newLink(account))),
                facts(account),
                use.section());
        return account.displayName();
    }

    private Component first(AccountPage.FirstLink first, AccountPage.Account account) {
        return Markup.section(
                "lien-ket-dau",
                say("account.first"),
                Markup.p(say("account.first.lead", voice().formats().date(first.expiresAt()))),
                new Button(
                        say("account.first.show"), click -> handFirst(new Whose(account.id(), account.displayName()))));
    }

    private void askEnd(Grant grant) {
        new EndRole(grant, today(), voice(), this::end, this::proving).open();
    }

    private boolean end(StaffForm form, Map<String, ?> input) {
        if (form.takes(tell("EndRole", Kept.class, Map.of("input", input)))) {
            said(say("account.grant.ended"));
            again();
            return true;
        }
        return false;
    }

    private Component newRole(AccountPage.Account account) {
        var form = new StaffForm(voice());
        var role = new RoleFields(form, choices(), today(), voice());
        form.send(
                say("account.grant.go"),
                () -> proving(() -> {
                    var input = Map.of("accountId", account.id(), "role", role.input());
                    if (form.takes(tell("GrantRole", Kept.class, Map.of("input", input)))) {
                        said(say("account.grant.done"));
                        again();
                    }
                }));
        return Markup.details(say("account.grant.new"), form);
    }

    private void newLink(AccountPage.Account account) {
        tell("RequestPasswordReset", Kept.class, Map.of("input", Map.of("email", account.email())));
        said(say("account.link.done"));
    }

    private Component facts(AccountPage.Account account) {
        var form = new StaffForm(voice());
        var person = new PersonFields(form, account, voice());
        form.send(
                say("account.facts.go"),
                () -> proving(() -> {
                    var input = versioned(account);
                    person.into(input);
                    if (form.takes(tell("UpdateAccount", Kept.class, Map.of("input", input)))) {
                        said(say("account.facts.done"));
                        again();
                    }
                }));
        return Markup.section("ten", say("account.facts"), form);
    }

    private void use(StaffForm form, AccountPage.Account account, String mutation) {
        proving(() -> {
            if (form.takes(tell(mutation, Kept.class, Map.of("input", versioned(account))))) {
                said(say("account.use.done"));
                again();
            }
        });
    }

    private static Map<String, Object> versioned(AccountPage.Account account) {
        var input = new LinkedHashMap<String, Object>();
        input.put("id", account.id());
        input.put("expectedVersion", account.version());
        return input;
    }
}
