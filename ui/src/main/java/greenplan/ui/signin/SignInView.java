package greenplan.ui.signin;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.Frame;
import greenplan.ui.workspace.Me;
import greenplan.ui.workspace.Providers;
import greenplan.ui.workspace.Section;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.WorkView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * The form to sign in. It is posted by the browser itself, so that password managers fill it and keep what was right; the
 * way back to the page that was asked for is kept by the session.
 */
@Route("dang-nhap")
@AnonymousAllowed
class SignInView extends WorkView {

    /** Names of the fields. */
    static final String EMAIL = "email";

    static final String PASSWORD = "mat-khau";

    /** Field of the second step. */
    static final String CODE = "code";

    /** Reasons that ask for the second step. */
    static final String CODE_NEEDED = "ma";

    static final String CODE_WRONG = "sai-ma";

    /** Why the form is here, and for how long. */
    static final String WHY = "vi-sao";

    static final String SECONDS = "giay";

    private final SignInSettings settings;

    SignInView(StaffShell shell, SignInSettings settings) {
        super(shell);
        this.settings = settings;
    }

    @Override
    protected boolean admits(BeforeEnterEvent event) {
        if (shell().isSomebodySignedIn()) {
            event.forwardTo(StaffPaths.HOME.substring(1));
            return false;
        }
        return true;
    }

    @Override
    protected @Nullable Me signedIn() {
        return null;
    }

    @Override
    protected String fill(BeforeEnterEvent event) {
        String why =
                event.getLocation().getQueryParameters().getSingleParameter(WHY).orElse("");
        if (why.equals(CODE_NEEDED) || why.equals(CODE_WRONG)) {
            main.add(Markup.p(say("signin.code.lead")));
            why(event).ifPresent(main::add);
            main.add(codeForm(), Markup.p(Markup.link(say("signin.again"), StaffPaths.SIGN_IN)));
            return say("signin.code.title");
        }
        main.add(Markup.p(say("signin.lead")));
        event.getUI().getPage().executeJs("window.work?.over($0)", !why.isEmpty());
        why(event).ifPresent(main::add);
        shell().providers().forEach(provider -> main.add(Markup.p(way(provider))));
        if (settings.sso().localAccounts()) {
            main.add(form());
            if (Section.exists(StaffPaths.FORGOTTEN)) {
                main.add(Markup.p(Markup.link(say("signin.forgotten.link"), StaffPaths.FORGOTTEN)));
            }
        }
        return say("signin.title");
    }

    private Anchor way(Providers.Provider provider) {
        var way = Frame.leaving(Markup.link(say("workspace.proof.by", provider.name()), provider.href()));
        way.addClassNames("button", "primary");
        return way;
    }

    private Optional<Paragraph> why(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        Optional<String> sentence = query.getSingleParameter(WHY).flatMap(why -> switch (why) {
            case "sai" -> Optional.of(say("signin.wrong"));
            case "cho" ->
                Optional.of(say(
                        "signin.wait",
                        query.getSingleParameter(SECONDS)
                                .filter(text -> text.matches("\\d{1,4}"))
                                .orElse("60")));
            case CODE_WRONG -> Optional.of(say("signin.code.wrong"));
            case "het-gio-ma" -> Optional.of(say("signin.code.late"));
            case "sso-la" -> Optional.of(say("signin.sso.unknown"));
            case "sso-trung" -> Optional.of(say("signin.sso.taken"));
            case "sso-khoa" -> Optional.of(say("signin.sso.shut"));
            case "sso-hong" -> Optional.of(say("signin.sso.failed"));
            case "chi-sso" -> Optional.of(say("signin.sso.only"));
            case "het-phien" -> Optional.of(say("signin.ended"));
            case "da-thoat" -> Optional.of(say("signin.out"));
            case "mat-khau-moi" -> Optional.of(say("signin.reset.done"));
            default -> Optional.empty();
        });
        return sentence.map(words -> {
            var paragraph = Markup.p(words);
            paragraph.addClassName("complaint");
            paragraph.getElement().setAttribute("role", "alert");
            return paragraph;
        });
    }

    private HtmlContainer form() {
        String typed = typed();
        var email = field(EMAIL, "email", "username", typed);
        var password = field(PASSWORD, "password", "current-password", "");
        (typed.isEmpty() ? email : password).getElement().setAttribute("autofocus", "");
        return posted(labelled(say("signin.email"), email), labelled(say("signin.password.label"), password));
    }

    private HtmlContainer codeForm() {
        var code = field(CODE, "text", "one-time-code", "");
        code.getElement().setAttribute("autofocus", "").setAttribute("maxlength", "40");
        return posted(labelled(say("workspace.proof.code"), code));
    }

    private HtmlContainer posted(HtmlContainer... fields) {
        var button = Markup.element("button", "button primary", say("signin.go"));
        button.getElement().setAttribute("type", "submit");
        var form = Markup.element("form", "sign-in", (Object[]) fields);
        form.add(button);
        form.getElement().setAttribute("method", "post").setAttribute("action", StaffPaths.SIGN_IN);
        if (VaadinServletRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            form.add(input(token.getParameterName(), "hidden", token.getToken()));
        }
        return form;
    }

    /** What was typed before a wrong password. */
    private static String typed() {
        Object typed = VaadinRequest.getCurrent().getWrappedSession(true).getAttribute(EMAIL);
        return typed == null ? "" : typed.toString();
    }

    private static HtmlContainer labelled(String label, HtmlContainer input) {
        return Markup.element("label", "", Markup.element("span", "", label), input);
    }

    private static HtmlContainer field(String name, String type, String fillsIn, String value) {
        var input = input(name, type, value);
        input.getElement()
                .setAttribute("autocomplete", fillsIn)
                .setAttribute("required", "")
                .setAttribute("maxlength", "800");
        return input;
    }

    private static HtmlContainer input(String name, String type, String value) {
        var input = Markup.element("input", "");
        input.getElement().setAttribute("name", name).setAttribute("type", type);
        if (!value.isEmpty()) {
            input.getElement().setAttribute("value", value);
        }
        return input;
    }
}
