package greenplan.ui.signin;

import greenplan.ui.element.Markup;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.StaffPaths;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** The forms before signing in. The browser posts them itself, so that password managers fill them and keep what was right. */
record SignInForms(HttpServletRequest request, Voice voice) {

    /** Names of the fields. */
    static final String EMAIL = "email";

    static final String PASSWORD = "mat-khau";

    /** A new password, typed twice. */
    static final String FRESH = "mat-khau-moi";

    static final String AGAIN = "nhap-lai";

    /** Field of the second step. */
    static final String CODE = "code";

    /** What the link to a new password carries. */
    static final String TOKEN = "ma";

    Plain form(String typed) {
        var email = field(EMAIL, "email", "username", typed);
        var password = field(PASSWORD, "password", "current-password", "");
        focused(typed.isEmpty() ? email : password);
        return posted(
                StaffPaths.SIGN_IN,
                voice.say("signin.go"),
                labelled(voice.say("signin.email"), email),
                labelled(voice.say("signin.password.label"), password));
    }

    Plain code() {
        var code = focused(field(CODE, "text", "one-time-code", ""));
        code.getElement().setAttribute("maxlength", "40");
        return posted(StaffPaths.SIGN_IN, voice.say("signin.go"), labelled(voice.say("workspace.proof.code"), code));
    }

    Plain forgotten(String typed) {
        var email = focused(field(EMAIL, "email", "username", typed));
        return posted(
                StaffPaths.FORGOTTEN, voice.say("signin.forgotten.go"), labelled(voice.say("signin.email"), email));
    }

    /**
     * The form for a new password.
     *
     * @param token what the link carries
     * @param wrong what is wrong with what was typed before, in sentences by field; null as the key of what concerns no field
     */
    Plain fresh(String token, Map<String, String> wrong) {
        var fresh = focused(field(FRESH, "password", "new-password", ""));
        var again = field(AGAIN, "password", "new-password", "");
        return posted(
                StaffPaths.NEW_PASSWORD,
                voice.say("signin.password.go"),
                input(TOKEN, "hidden", token),
                explained(fresh, labelled(voice.say("workspace.password.new"), fresh), wrong.get(FRESH)),
                Markup.note(voice.say("workspace.password.rule")),
                explained(again, labelled(voice.say("workspace.password.again"), again), wrong.get(AGAIN)));
    }

    private Plain posted(String action, String go, Plain... fields) {
        var button = Markup.element("button", "button primary", go);
        button.getElement().setAttribute("type", "submit");
        var form = Markup.element("form", "sign-in", (Object[]) fields);
        form.add(button);
        form.getElement().setAttribute("method", "post").setAttribute("action", action);
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            form.add(input(token.getParameterName(), "hidden", token.getToken()));
        }
        return form;
    }

    /** A field with what is wrong with it under it, which is read with it. */
    private static Plain explained(Plain field, Plain labelled, @Nullable String wrong) {
        if (wrong == null) {
            return labelled;
        }
        String id = field.getElement().getAttribute("name") + "-sai";
        var sentence = Markup.element("p", "problem", wrong);
        sentence.setId(id);
        field.getElement().setAttribute("aria-invalid", "true").setAttribute("aria-describedby", id);
        return Markup.element("div", "", labelled, sentence);
    }

    private static Plain labelled(String label, Plain input) {
        return Markup.element("label", "", Markup.element("span", "", label), input);
    }

    private static Plain focused(Plain field) {
        field.getElement().setAttribute("autofocus", "");
        return field;
    }

    private static Plain field(String name, String type, String fillsIn, String value) {
        var input = input(name, type, value);
        input.getElement()
                .setAttribute("autocomplete", fillsIn)
                .setAttribute("required", "")
                .setAttribute("maxlength", "800");
        return input;
    }

    private static Plain input(String name, String type, String value) {
        var input = Markup.element("input", "");
        input.getElement().setAttribute("name", name).setAttribute("type", type);
        if (!value.isEmpty()) {
            input.getElement().setAttribute("value", value);
        }
        return input;
    }
}
