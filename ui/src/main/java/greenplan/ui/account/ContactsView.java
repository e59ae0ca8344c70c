package greenplan.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.ContactColumn;
import greenplan.schema.ContactFilter;
import greenplan.schema.Role;
import greenplan.ui.element.Markup;
import greenplan.ui.graph.Named;
import greenplan.ui.graph.NotFound;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import greenplan.ui.workspace.TableFilters;
import greenplan.ui.workspace.TableState;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom to call in each agency of a province, who never signed in, and who left. Made to be printed, too. */
@Route("noi-bo/lien-he")
@RolesAllowed(StaffView.STAFF)
class ContactsView extends StaffView {

    private static final String PROVINCE = "tinh";
    private static final String ONLY = "loc";
    private static final String WORDS = "q";
    private static final int ROWS = 100;

    ContactsView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        var state = TableState.of(event.getLocation(), voice());
        List<Named> provinces = provinces();
        if (provinces.isEmpty()) {
            main.add(Markup.p(say("account.contacts.no-province")));
            return say("account.contacts");
        }
        String wanted = state.filter(PROVINCE).orElse(provinces.getFirst().code());
        Named province = provinces.stream()
                .filter(place -> place.code().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound(wanted));
        var variables = state.asked(ROWS, ContactColumn.class);
        variables.put("province", province.code());
        variables.put("words", state.filter(WORDS).orElse(""));
        state.filter(ONLY, ContactFilter.class).ifPresent(only -> variables.put("only", only.name()));
        var contacts = ask(ContactsPage.class, variables).workspace().contactRows();
        var filters = new TableFilters(state);
        main.add(
                Markup.p(Markup.link(say("account.back"), StaffPaths.ACCOUNTS)),
                Markup.p(say("account.contacts.lead")),
                filters.form(
                        say("account.contacts.only"),
                        places(provinces, province),
                        filters.words(WORDS, say("account.contacts.words")),
                        filters.choice(
                                ONLY, say("account.contacts.only"), ContactFilter.class, "account.contacts.only")),
                Markup.p(say(
                        "account.contacts.as-of",
                        province.name(),
                        voice().formats().date(today()))),
                contacts.nodes().isEmpty()
                        ? Markup.p(say("account.contacts.none"))
                        : Markup.element(
                                "div",
                                "contacts",
                                new ContactTable(state, voice(), me().is(Role.ADMINISTRATOR))
                                        .of(province.name(), contacts)),
                state.pages(contacts.pageInfo()),
                print());
        return say("account.contacts");
    }

    /** Which province, where there are several. */
    private Component places(List<Named> provinces, Named shown) {
        var places = Markup.element("select", "");
        places.getElement().setAttribute("name", PROVINCE);
        provinces.forEach(place -> places.add(Markup.option(place.code(), place.name(), shown.code())));
        var label = Markup.element("label", "", Markup.element("span", "", say("account.role.province")), places);
        label.setVisible(provinces.size() > 1);
        return label;
    }

    /** The provinces that whoever is signed in may ask for. */
    private List<Named> provinces() {
        Set<String> own = me().roles().stream()
                .filter(held -> held.role() == Role.FOCAL_OFFICER)
                .flatMap(held -> held.provinces().stream())
                .collect(Collectors.toSet());
        boolean all = me().is(Role.ADMINISTRATOR);
        return ask("ContactProvinces", Provinces.class, Map.of()).provinces().stream()
                .filter(place -> all || own.contains(place.code()))
                .toList();
    }

    private Component print() {
        var button = new Button(
                say("account.two.print"), click -> UI.getCurrent().getPage().executeJs("window.print()"));
        button.addClassName("no-print");
        return button;
    }

    /** The answer to {@code ContactProvinces.graphql}. */
    private record Provinces(List<Named> provinces) {}
}
