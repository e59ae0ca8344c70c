package greenplan.ui.signin;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
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

/** Signing in, by a form or a provider. The way back to the page that was asked for is kept by the session. */
@Route("dang-nhap")
@AnonymousAllowed
class SignInView extends WorkView {

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
            main.add(new SignInForms(voice()).code(), Markup.p(Markup.link(say("signin.again"), StaffPaths.SIGN_IN)));
            return say("signin.code.title");
        }
        main.add(Markup.p(say("signin.lead")));
        event.getUI().getPage().executeJs("window.work?.over($0)", !why.isEmpty());
        why(event).ifPresent(main::add);
        shell().providers().forEach(provider -> main.add(Markup.p(way(provider))));
        if (settings.sso().localAccounts()) {
            main.add(new SignInForms(voice()).form());
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

    private Optional<HtmlContainer> why(BeforeEnterEvent event) {
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
            var paragraph = Markup.element("p", "complaint", words);
            paragraph.getElement().setAttribute("role", "alert");
            return paragraph;
        });
    }
}
