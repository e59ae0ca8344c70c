package greenplan.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.ContactFilter;
import greenplan.schema.Role;
import greenplan.ui.element.Markup;
import greenplan.ui.graph.Named;
import greenplan.ui.graph.NotFound;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom to call in each agency of a province, who never signed in, and who left. Made to be printed, too. */
@Route("noi-bo/lien-he")
@RolesAllowed(StaffView.STAFF)
class ContactsView extends StaffView {

    private static final String PROVINCE = "tinh";
    private static final String ONLY = "loc";

    ContactsView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        List<Named> provinces = provinces();
        if (provinces.isEmpty()) {
            main.add(Markup.p(say("account.contacts.no-province")));
            return say("account.contacts");
        }
        String wanted =
                query.getSingleParameter(PROVINCE).orElse(provinces.getFirst().code());
        Named province = provinces.stream()
                .filter(place -> place.code().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound(wanted));
        Optional<ContactFilter> only = query.getSingleParameter(ONLY)
                .flatMap(text -> Arrays.stream(ContactFilter.values())
                        .filter(filter -> filter.name().equals(text))
                        .findFirst());
        var variables = new LinkedHashMap<String, Object>(Map.of("province", province.code()));
        only.ifPresent(filter -> variables.put("only", filter.name()));
        var contacts = ask(ContactsPage.class, variables).workspace().contacts();
        main.add(
                Markup.p(Markup.link(say("account.back"), StaffPaths.ACCOUNTS)),
                Markup.p(say("account.contacts.lead")),
                filter(provinces, province, only),
                Markup.p(say(
                        "account.contacts.as-of",
                        province.name(),
                        voice().formats().date(today()))),
                contacts.people().isEmpty() && contacts.agencies().isEmpty()
                        ? Markup.p(say("account.contacts.none"))
                        : Markup.element(
                                "div",
                                "contacts",
                                new ContactTable(voice(), me().is(Role.ADMINISTRATOR)).of(province.name(), contacts)),
                print());
        return say("account.contacts");
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

    private Component filter(List<Named> provinces, Named province, Optional<ContactFilter> only) {
        var form = Markup.element("form", "filters");
        if (provinces.size() > 1) {
            var places = select(PROVINCE);
            provinces.forEach(place -> places.add(Markup.option(place.code(), place.name(), province.code())));
            form.add(labelled(say("account.role.province"), places));
        }
        var which = select(ONLY);
        String chosen = only.map(Enum::name).orElse("");
        which.add(Markup.option("", say("account.contacts.only.all"), chosen));
        for (ContactFilter filter : ContactFilter.values()) {
            which.add(Markup.option(filter.name(), voice().texts().word("account.contacts.only", filter), chosen));
        }
        var button = Markup.element("button", "button", say("account.contacts.show"));
        button.getElement().setAttribute("type", "submit");
        form.add(labelled(say("account.contacts.only"), which), button);
        form.getElement()
                .setAttribute("action", StaffPaths.CONTACTS)
                .setAttribute("role", "search")
                .setAttribute("aria-label", say("account.contacts.only"));
        return form;
    }

    private static HtmlContainer select(String name) {
        var select = Markup.element("select", "");
        select.getElement().setAttribute("name", name);
        return select;
    }

    private static HtmlContainer labelled(String words, HtmlContainer field) {
        return Markup.element("label", "", Markup.element("span", "", words), field);
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
