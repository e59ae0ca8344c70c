package greenplan.ui.about;

import com.vaadin.flow.router.Route;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.html.H1;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Section;
import greenplan.ui.html.Span;
import greenplan.ui.html.UnorderedList;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import java.util.Map;
import java.util.Objects;

/** How to reach whoever runs the portal; when they have given no address, the page says so. */
@Route(PublicView.LANG + "/lien-he")
class ContactView extends PublicView {

    private final Shell shell;

    ContactView(Shell shell) {
        super(shell);
        this.shell = shell;
    }

    @Override
    protected Answer answer(PageRequest request) {
        var prose = new Prose(voice());
        String address = Objects.requireNonNullElse(shell.settings().contact(), "");
        main.addClassName("prose");
        boolean reached = !address.isBlank();
        main.add(
                new H1(say("about.contact")),
                Markup.p(shell.settings().operator(voice())),
                reached
                        ? Markup.p(say("about.contact.mail") + " ", Markup.link(address, "mailto:" + address))
                        : prose.p("about.contact.none"),
                prose.section(
                        "bao-loi",
                        "about.contact.error",
                        reached ? "about.contact.error.mail" : "about.contact.error.repository"),
                province(prose));
        return Found.page(say("about.contact"), say("about.contact.description"));
    }

    /** Whom each plan names, and who that is now. */
    private Section province(Prose prose) {
        var section = prose.section("kien-nghi", "about.contact.province", "about.contact.province.say");
        var list = new UnorderedList();
        ask(ContactPage.class, Map.of()).plans().nodes().forEach(plan -> {
            var item = new ListItem(Markup.link(plan.title(), voice().paths().plan(plan.code())));
            var focal = plan.focalAgency();
            if (focal != null) {
                item.add(new Span(": "), focal.words(voice()));
            }
            list.add(item);
        });
        section.add(list);
        return section;
    }
}
