package greenplan.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.Me;
import greenplan.ui.workspace.Payload;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One's own account: who one is here, what guards it, personal tokens, and the end of all sign-ins. */
@Route("noi-bo/ca-nhan")
@RolesAllowed(StaffView.STAFF)
class OwnView extends StaffView {

    OwnView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        var workspace = ask(OwnPage.class, Map.of()).workspace();
        var tokens = workspace.accessTokens();
        main.add(who());
        if (workspace.me().hasPassword()) {
            main.add(password(), secondFactor(workspace.me()));
        }
        main.add(
                new TokenList(tokens, this::revoke, voice()).section(),
                new NewToken(voice(), (form, input) -> proving(() -> make(form, input))).section(),
                Markup.section(
                        "dang-xuat",
                        say("account.own.everywhere"),
                        Markup.p(say("account.own.everywhere.lead")),
                        everywhere(tokens)));
        return say("account.own");
    }

    private Component everywhere(List<OwnPage.Token> tokens) {
        var tokensToo = new Checkbox(say("account.own.everywhere.tokens"));
        tokensToo.setVisible(!tokens.isEmpty());
        return new Div(
                tokensToo,
                Markup.p(new Button(say("account.own.everywhere.go"), click -> everywhere(tokensToo.getValue()))));
    }

    private Component password() {
        return Markup.section(
                "mat-khau",
                say("account.own.password"),
                Markup.p(Markup.link(say("account.own.password.go"), StaffPaths.PASSWORD)));
    }

    private Component secondFactor(OwnPage.Guard guard) {
        boolean off = guard.secondFactorSince() == null;
        return Markup.section(
                "hai-lop",
                say("account.two"),
                Markup.p(say(off ? "account.two.off" : "account.two.on")),
                Markup.p(Markup.link(
                        say(off ? "account.two.own.begin" : "account.two.own.keep"), StaffPaths.SECOND_FACTOR)));
    }

    private Component who() {
        var roles = Markup.element("ul", "plain");
        me().roles().stream().map(Me.RoleHeld::title).map(ListItem::new).forEach(roles::add);
        return Markup.element(
                "dl",
                "facts-list",
                Markup.element("dt", "", say("account.name")),
                Markup.element("dd", "", me().displayName()),
                Markup.element("dt", "", say("account.email")),
                Markup.element("dd", "", me().email()),
                Markup.element("dt", "", say("account.roles.today")),
                Markup.element("dd", "", me().roles().isEmpty() ? say("account.roles.none") : roles));
    }

    private void make(NewToken form, Map<String, ?> input) {
        var made = tell("CreateAccessToken", Made.class, Map.of("input", input));
        if (form.takes(made) && made.token() != null) {
            new OneTime(voice(), say("account.token.made"), say("account.token.made.lead"), made.token(), this::again)
                    .open();
        }
    }

    private void revoke(OwnPage.Token token) {
        new Sure(
                        say("account.token.revoke.which", token.name()),
                        say("account.token.revoke.sure"),
                        say("account.token.revoke"),
                        () -> {
                            tell("RevokeAccessToken", Done.class, Map.of("input", Map.of("id", token.id())));
                            said(say("account.token.revoked", token.name()));
                            again();
                        },
                        voice())
                .open();
    }

    private void everywhere(boolean tokensToo) {
        tell("SignOutEverywhere", Done.class, Map.of("input", Map.of("revokeTokens", tokensToo)));
        signOut();
    }

    /** The answer to {@code CreateAccessToken.graphql}. */
    private record Made(@Nullable String token, List<Problem> problems) implements Payload {}
}
