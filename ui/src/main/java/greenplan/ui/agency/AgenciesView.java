package greenplan.ui.agency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.router.Route;
import greenplan.schema.AgencyKind;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.Pages;
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
        request.query(Pages.AFTER).ifPresent(cursor -> variables.put("after", cursor));
        if (!province.isEmpty()) {
            variables.put("province", province);
        }
        var page = ask(AgenciesPage.class, variables);
        main.add(
                new H1(say("agency.list.title")),
                Markup.p(say("agency.list.lead")),
                new AgencyChoices(page.agencyCounts(), request, voice()).form());
        main.add(Markup.p(voice().count("agency.list.count", page.agencies().totalCount())));
        page.agencies().nodes().stream()
                .collect(groupingBy(AgenciesPage.Agency::province, LinkedHashMap::new, toList()))
                .forEach(this::section);
        next(page, request);
        return Found.page(say("agency.list.title"), say("agency.list.lead"))
                .keeping(AgencyChoices.PROVINCE)
                .sample(page.agencies().nodes().stream()
                        .anyMatch(agency -> agency.province().sample()));
    }

    private void section(AgenciesPage.Province province, List<AgenciesPage.Agency> agencies) {
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
        main.add(Markup.section(province.code(), province.name(), table));
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

    private void next(AgenciesPage page, PageRequest request) {
        String cursor = page.agencies().pageInfo().endCursor();
        if (page.agencies().nodes().isEmpty()) {
            main.add(Markup.p(say("agency.list.none")));
        } else if (page.agencies().pageInfo().hasNextPage() && cursor != null) {
            main.add(Markup.element(
                    "p", "pages", Markup.link(say("agency.list.next"), request.with(Pages.AFTER, cursor))));
        }
    }
}
