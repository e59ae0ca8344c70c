package greenplan.ui.agency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import greenplan.schema.AgencyKind;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.Pages;
import greenplan.ui.element.Slice;
import greenplan.ui.html.H1;
import greenplan.ui.html.Span;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The agencies that plans name, by province; those that have ended, with who follows them. */
@Route(PublicView.LANG + "/co-quan")
class AgenciesView extends PublicView {

    private static final String LIST = "danh-sach";

    /** So many that most provinces stand on one page. */
    private static final int PAGE = 100;

    AgenciesView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var kind = request.choice(AgencyChoices.KIND, AgencyKind.class);
        String province = request.query(AgencyChoices.PROVINCE).orElse("");
        var variables = new HashMap<String, Object>();
        // Whoever names a province means it, even a fictional one, which no list shows by itself.
        variables.put("sample", !province.isEmpty());
        kind.ifPresent(chosen -> variables.put("kind", chosen.name()));
        if (!province.isEmpty()) {
            variables.put("province", province);
        }
        var pages = Pages.asked(
                request,
                PAGE,
                asking -> ask(AgenciesPage.class, asking),
                variables,
                page -> page.agencies().pageInfo());
        var first = pages.getFirst();
        var shown =
                pages.stream().flatMap(page -> page.agencies().nodes().stream()).toList();
        main.add(
                new H1(say("agency.list.title")),
                Markup.p(say("agency.list.lead")),
                new AgencyChoices(first.agencyCounts(), request, voice()).form());
        int total = first.agencies().totalCount();
        var list = Markup.element("div", "", Markup.told(Markup.p(voice().count("agency.list.count", total))));
        list.setId(LIST);
        shown.stream()
                .collect(groupingBy(AgenciesPage.Agency::province, LinkedHashMap::new, toList()))
                .forEach((of, agencies) -> list.add(section(of, agencies)));
        if (shown.isEmpty()) {
            list.add(Markup.p(say("agency.list.none")));
        }
        list.add(Slice.of(request, LIST, shown, total, first.agencies().pageInfo())
                .links(voice()));
        main.add(list);
        return Found.page(say("agency.list.title"), say("agency.list.lead"))
                .keeping(AgencyChoices.PROVINCE, Pages.AFTER)
                .sample(shown.stream().anyMatch(agency -> agency.province().sample()));
    }

    private Component section(AgenciesPage.Province province, List<AgenciesPage.Agency> agencies) {
        DataTable table = table(
                        province.code(),
                        say("agency.list.caption", province.name()),
                        Column.words(say("agency.list.agency")),
                        Column.words(say("agency.list.kind")),
                        Column.words(say("agency.list.state")),
                        Column.numbers(say("agency.list.duties")),
                        Column.hidden(say("agency.csv.code")),
                        Column.hidden(say("agency.contact.address")),
                        Column.hidden(say("agency.contact.telephone")),
                        Column.hidden(say("agency.contact.email")),
                        Column.hidden(say("agency.contact.website")),
                        Column.hidden(say("agency.contact.source.title")),
                        Column.hidden(say("agency.contact.source.day")))
                .styled("borne");
        agencies.forEach(agency -> {
            var contact = Optional.ofNullable(agency.contact());
            table.row(
                    Cell.of(agency.link().shown(voice()), agency.name()),
                    Cell.of(voice().texts().word("agency.kind", agency.kind())),
                    state(agency),
                    Cell.number(BigDecimal.valueOf(agency.duties().totalCount()), voice()),
                    Cell.of(agency.code()),
                    Cell.of(contact.map(Contact::address).orElse("")),
                    Cell.of(contact.map(Contact::telephone).orElse("")),
                    Cell.of(contact.map(Contact::email).orElse("")),
                    Cell.of(contact.map(Contact::website).orElse("")),
                    Cell.of(contact.map(each -> each.source().title()).orElse("")),
                    Cell.of(contact.map(each -> Objects.toString(each.source().date(), ""))
                            .orElse("")));
        });
        return Markup.section(province.code(), province.name(), table);
    }

    private Cell state(AgenciesPage.Agency agency) {
        if (!agency.ended()) {
            String words = say("agency.unchanged");
            return Cell.of(Markup.element("span", "note", words), words);
        }
        var shown = new Span(new Span(say("agency.ended")));
        agency.successors().forEach(next -> {
            var line = new Span(new Span(say("agency.now") + " "), next.agency().shown(voice()));
            line.addClassName("block");
            shown.add(line);
        });
        String names =
                agency.successors().stream().map(next -> next.agency().name()).collect(joining("; "));
        return Cell.of(shown, names.isEmpty() ? say("agency.ended") : say("agency.ended.csv", names));
    }
}
