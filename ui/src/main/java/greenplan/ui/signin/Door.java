package greenplan.ui.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.language.WorkLanguage;
import greenplan.ui.page.FormDocument;
import greenplan.ui.workspace.Frame;
import greenplan.ui.workspace.StaffShell;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;

/** A page before signing in, in the frame of the workspace, while it is made for one request. Nothing of it stays on the server. */
final class Door {

    private static final Set<String> OPENED_WITH = Set.of(SignInPage.WHY, SignInPage.SECONDS, SignInForms.TOKEN);

    private final StaffShell shell;
    private final HttpServletRequest request;
    private final Voice voice;
    private final Main main = new Main();

    Door(StaffShell shell, HttpServletRequest request) {
        this.shell = shell;
        this.request = request;
        voice = Voice.of(WorkLanguage.of(request));
        main.setId("noi-dung");
        main.addClassName("wrap");
        main.getElement().setAttribute("tabindex", "-1");
    }

    Voice voice() {
        return voice;
    }

    /** A sentence by its key. */
    String say(String key, Object... values) {
        return voice.say(key, values);
    }

    SignInForms forms() {
        return new SignInForms(request, voice);
    }

    void add(Component... parts) {
        main.add(parts);
    }

    /** Says why the page is here again, or what is wrong: read aloud at once. */
    void complain(String sentence) {
        var paragraph = Markup.element("p", "complaint", sentence);
        paragraph.getElement().setAttribute("role", "alert");
        main.add(paragraph);
    }

    /** Writes the page as the answer; the title stands as its heading, too. */
    void write(HttpServletResponse response, int status, String title) throws IOException {
        WorkLanguage.keep(request, response);
        main.addComponentAsFirst(new H1(title));
        var page = new Div();
        new Frame(shell, voice, here()).around(page, main);
        FormDocument.write(response, status, voice, title, page);
    }

    /** This address with what the page was opened with, so that a link to the other language loses nothing of it. */
    private String here() {
        var address = UriComponentsBuilder.fromPath(request.getServletPath());
        request.getParameterMap().forEach((name, values) -> {
            if (OPENED_WITH.contains(name)) {
                address.queryParam(name, (Object[]) values);
            }
        });
        return address.encode().toUriString();
    }
}
