package greenplan.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
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
import java.util.Objects;

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
        main.add(
                Markup.p(account.email(), " · ", Markup.tag(state(account))),
                Markup.p(Markup.link(say("account.back"), StaffPaths.ACCOUNTS), " · ", history(account.id())),
                roles(account),
                newRole(account));
        if (workspace.firstLink() != null) {
            main.add(first(workspace.firstLink(), account));
        }
        if (workspace.passwordResets() != null) {
            main.add(new WaitingLinks(voice(), workspace.passwordResets(), this::hand).section());
        }
        if (account.secondFactorSince() != null && me().is(Role.ADMINISTRATOR)) {
            main.add(secondFactor(account));
        }
        main.add(
                Markup.p(new Button(say("account.link.new"), click -> newLink(account))), facts(account), use(account));
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

    private String state(AccountPage.Account account) {
        return voice().texts().word("account.state", account.standing());
    }

    private Component roles(AccountPage.Account account) {
        var list = Markup.element("ul", "plain");
        for (Grant grant : account.grants()) {
            var item = new ListItem(
                    Markup.p(Markup.figure(grant.title()), " · ", grant.span(voice())), Markup.note(why(grant)));
            if (!grant.isOverOn(today())) {
                var end = new Button(
                        say("account.grant.end"),
                        click -> new EndRole(grant, today(), voice(), this::end, this::proving).open());
                end.setAriaLabel(say("account.grant.end.which", grant.title()));
                item.add(end);
            }
            list.add(item);
        }
        return Markup.section(
                "vai-tro",
                say("account.roles"),
                account.grants().isEmpty() ? Markup.p(say("account.roles.none")) : list);
    }

    private String why(Grant grant) {
        var words = new StringBuilder();
        if (grant.act() != null) {
            words.append(say("account.grant.act", grant.act())).append(' ');
        }
        if (grant.reason() != null) {
            words.append(say("account.grant.reason", grant.reason()));
        }
        return words.toString();
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
        var name = form.field("displayName", new TextField(say("account.name")));
        name.setValue(account.displayName());
        var email = form.field("email", new EmailField(say("account.email")));
        email.setValue(account.email());
        var position = form.optional("position", new TextField(say("account.position")));
        position.setValue(Objects.requireNonNullElse(account.position(), ""));
        var telephone = form.optional("telephone", new TextField(say("account.telephone")));
        telephone.setValue(Objects.requireNonNullElse(account.telephone(), ""));
        form.send(
                say("account.facts.go"),
                () -> proving(() -> {
                    var input = versioned(account);
                    input.put("displayName", name.getValue());
                    input.put("position", position.getValue());
                    input.put("telephone", telephone.getValue());
                    if (!email.getValue().equals(account.email())) {
                        input.put("email", email.getValue());
                    }
                    if (form.takes(tell("UpdateAccount", Kept.class, Map.of("input", input)))) {
                        said(say("account.facts.done"));
                        again();
                    }
                }));
        return Markup.section("ten", say("account.facts"), form);
    }

    private Component secondFactor(AccountPage.Account account) {
        var form = new StaffForm(voice());
        form.other(say("account.two.remove"), () -> {
            var dialog = new ConfirmDialog(
                    say("account.two.remove.which", account.displayName()),
                    say("account.two.remove.lead"),
                    say("account.two.remove"),
                    confirmed -> use(form, account, "RemoveSecondFactor"));
            dialog.setCancelable(true);
            dialog.setCancelText(say("account.cancel"));
            dialog.open();
        });
        return Markup.section("hai-lop", say("account.two"), Markup.p(say("account.two.remove.lead")), form);
    }

    private Component use(AccountPage.Account account) {
        boolean disabled = account.disabledAt() != null;
        var form = new StaffForm(voice());
        form.other(say(disabled ? "account.enable" : "account.disable"), () -> {
            if (disabled) {
                use(form, account, "EnableAccount");
                return;
            }
            var dialog = new ConfirmDialog(
                    say("account.disable.which", account.displayName()),
                    say("account.disable.lead"),
                    say("account.disable"),
                    confirmed -> use(form, account, "DisableAccount"));
            dialog.setCancelable(true);
            dialog.setCancelText(say("account.cancel"));
            dialog.open();
        });
        return Markup.section(
                "su-dung",
                say("account.use"),
                Markup.p(say(disabled ? "account.enable.lead" : "account.disable.lead")),
                form);
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
