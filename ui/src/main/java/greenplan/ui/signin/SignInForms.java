package greenplan.ui.signin;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.StaffPaths;
import org.springframework.security.web.csrf.CsrfToken;

/** The forms to sign in. The browser posts them itself, so that password managers fill them and keep what was right. */
record SignInForms(Voice voice) {

    /** Names of the fields. */
    static final String EMAIL = "email";

    static final String PASSWORD = "mat-khau";

    /** Field of the second step. */
    static final String CODE = "code";

    HtmlContainer form() {
        String typed = typed();
        var email = field(EMAIL, "email", "username", typed);
        var password = field(PASSWORD, "password", "current-password", "");
        (typed.isEmpty() ? email : password).getElement().setAttribute("autofocus", "");
        return posted(
                labelled(voice.say("signin.email"), email), labelled(voice.say("signin.password.label"), password));
    }

    HtmlContainer code() {
        var code = field(CODE, "text", "one-time-code", "");
        code.getElement().setAttribute("autofocus", "").setAttribute("maxlength", "40");
        return posted(labelled(voice.say("workspace.proof.code"), code));
    }

    private HtmlContainer posted(HtmlContainer... fields) {
        var button = Markup.element("button", "button primary", voice.say("signin.go"));
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
