package greenplan.ui.about;

import com.vaadin.flow.router.Route;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.Term;
import greenplan.ui.html.H1;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;

/** The words of the field that pages use, each in a sentence or two. */
@Route(PublicView.LANG + "/tu-ngu")
class GlossaryView extends PublicView {

    GlossaryView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var terms = Markup.element("dl", "facts-list terms");
        for (Term term : Term.values()) {
            var name = Markup.element("dt", "", term.name(voice()));
            name.setId(term.id());
            terms.add(name, Markup.element("dd", "", term.meaning(voice())));
        }
        main.add(new H1(say("about.glossary")), Markup.element("p", "lead", say("about.glossary.lead")), terms);
        return Found.page(say("about.glossary"), say("about.glossary.lead"));
    }
}
