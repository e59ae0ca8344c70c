package greenplan.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.ui.element.Markup;
import greenplan.ui.element.QrCodeImage;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.Payload;
import greenplan.ui.workspace.StaffForm;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One's own second factor: set up with an app, its recovery codes, turned off. */
@Route("noi-bo/xac-thuc-hai-lop")
@RolesAllowed(StaffView.STAFF)
class SecondFactorView extends StaffView {

    SecondFactorView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        OwnPage.Guard guard = ask(Page.class, Map.of()).workspace().me();
        main.add(Markup.p(Markup.link(say("account.two.back"), StaffPaths.OWN)));
        if (!guard.hasPassword()) {
            main.add(Markup.p(say("account.two.no-password")));
        } else if (guard.secondFactorSince() == null) {
            main.add(Markup.p(say("account.two.lead")), Markup.p(say("account.two.apps")), begin());
        } else {
            main.add(
                    Markup.p(say("account.two.since", voice().formats().date(guard.secondFactorSince()))),
                    Markup.section(
                            "ma-khoi-phuc",
                            say("account.two.codes"),
                            Markup.p(voice().count(
                                            "account.two.left",
                                            guard.recoveryCodesLeft() == null ? 0 : guard.recoveryCodesLeft())),
                            renew()),
                    Markup.section("tat", say("account.two.turn-off"), turnOff()));
        }
        return say("account.two");
    }

    private Component begin() {
        var form = new StaffForm(voice());
        new ProofFields(form, voice()).password();
        form.send(say("account.two.begin"), () -> {
            var begun = tell("BeginSecondFactor", Begun.class, Map.of("input", form.input()));
            if (form.takes(begun) && begun.secret() != null && begun.uri() != null) {
                main.remove(form);
                main.add(confirm(begun.secret(), begun.uri()));
            }
        });
        return form;
    }

    private Component confirm(String secret, String uri) {
        var form = new StaffForm(voice());
        var code = new ProofFields(form, voice()).code("account.two.code");
        form.send(
                say("account.two.confirm"),
                () -> codes(form, tell("ConfirmSecondFactor", Given.class, Map.of("input", form.input()))));
        code.focus();
        return Markup.section(
                "quet-ma",
                say("account.two.scan"),
                Markup.p(say("account.two.scan.lead")),
                QrCodeImage.of(uri, say("account.two.scan.alt")),
                Markup.p(
                        say("account.two.secret") + " ",
                        Markup.element("code", "secret", secret.replaceAll("(.{4})(?!$)", "$1 "))),
                form);
    }

    private Component renew() {
        var form = new StaffForm(voice());
        new ProofFields(form, voice()).code("account.two.code.either");
        form.send(
                say("account.two.renew"),
                () -> codes(form, tell("RenewRecoveryCodes", Given.class, Map.of("input", form.input()))));
        return Markup.details(say("account.two.renew.open"), Markup.p(say("account.two.renew.lead")), form);
    }

    private Component turnOff() {
        var form = new StaffForm(voice());
        var proof = new ProofFields(form, voice());
        proof.password();
        proof.code("account.two.code.either");
        form.send(say("account.two.turn-off"), () -> {
            if (form.takes(tell("TurnOffSecondFactor", Done.class, Map.of("input", form.input())))) {
                said(say("account.two.turned-off"));
                again();
            }
        });
        return form;
    }

    private void codes(StaffForm form, Given given) {
        if (form.takes(given) && given.recoveryCodes() != null) {
            main.removeAll();
            main.add(new CodeSheet(voice(), given.recoveryCodes(), () -> goTo(StaffPaths.OWN)));
        }
    }

    /** The answer to {@code SecondFactorView.graphql}. */
    private record Page(Mine workspace) {}

    private record Mine(OwnPage.Guard me) {}

    /** The answer to {@code BeginSecondFactor.graphql}. */
    private record Begun(@Nullable String secret, @Nullable String uri, List<Problem> problems) implements Payload {}

    /** The answer of a mutation that gives recovery codes. */
    private record Given(@Nullable List<String> recoveryCodes, List<Problem> problems) implements Payload {}
}
