package greenplan.ui.audience;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import greenplan.schema.Audience;
import greenplan.ui.agency.Bearer;
import greenplan.ui.agency.Contact;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.FilterForm;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.StatusMark;
import greenplan.ui.graph.Named;
import greenplan.ui.graph.NotFound;
import greenplan.ui.html.H1;
import greenplan.ui.language.Paths;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the plans ask of enterprises, or of communities, and offer to them. */
@Route(PublicView.LANG + "/danh-cho/:who")
class AudienceView extends PublicView {

    private static final String TRADE = "nganh";

    private static final Map<String, Audience> WHO =
            Map.of(Paths.ENTERPRISES, Audience.ENTERPRISES, Paths.COMMUNITIES, Audience.COMMUNITIES);

    AudienceView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        Audience audience = WHO.get(request.route("who"));
        if (audience == null) {
            throw new NotFound("Nobody is called " + request.route("who"));
        }
        var variables = new HashMap<String, Object>();
        variables.put("audience", audience.name());
        request.query(Paths.PROVINCE).ifPresent(code -> variables.put("province", code));
        request.query(TRADE).ifPresent(code -> variables.put("trade", code));
        variables.put("narrowed", variables.size() > 1);
        var page = ask(AudiencePage.class, variables);
        // In parts, for all plans of a country are more than one question may ask for.
        variables.put("narrowed", false);
        for (var place = page.plans().pageInfo();
                place.hasNextPage();
                place = page.plans().pageInfo()) {
            variables.put("after", place.endCursor());
            page = page.with(ask(AudiencePage.class, variables).plans());
        }
        String title = say("audience.title." + audience);
        main.add(new H1(title), Markup.element("p", "lead", say("audience.lead." + audience)), filter(request, page));
        var plans =
                page.plans().nodes().stream().filter(plan -> !plan.isEmpty()).toList();
        main.add(Markup.told(Markup.p(say(plans.isEmpty() ? "audience.none" : "audience.reading"))));
        if (plans.stream().anyMatch(AudiencePage.Plan::isUnreached)) {
            main.add(Markup.note(say("audience.unreached")));
        }
        plans.forEach(plan -> main.add(new PlanBlock(plan, voice()).section()));
        if (!plans.isEmpty()) {
            main.add(csv(title, plans));
        }
        return Found.page(title, say("audience.lead." + audience));
    }

    private Component filter(PageRequest request, AudiencePage page) {
        return new FilterForm<>(request, say("audience.filter"), page.choices(), voice())
                .choice(
                        Paths.PROVINCE,
                        say("audience.province"),
                        options(page.provinces()),
                        each -> Stream.of(each.province()))
                .choice(TRADE, say("audience.trade"), options(page.trades()), each -> each.trades().stream())
                .form();
    }

    private static Map<String, String> options(List<Named> named) {
        var options = new LinkedHashMap<String, String>();
        named.forEach(each -> options.put(each.code(), each.name()));
        return options;
    }

    private Component csv(String title, List<AudiencePage.Plan> plans) {
        var table = table(
                "danh-cho",
                title,
                Column.words(say("audience.csv.plan")),
                Column.words(say("audience.csv.kind")),
                Column.words(say("audience.csv.code")),
                Column.words(say("audience.csv.words")),
                Column.words(say("audience.csv.due")),
                Column.words(say("audience.csv.verdict")),
                Column.words(say("audience.csv.ask")));
        plans.forEach(plan -> rows(table, plan));
        return Markup.p(table.download());
    }

    private void rows(DataTable table, AudiencePage.Plan plan) {
        String focal = plan.focalAgency() == null
                ? ""
                : plan.focalAgency().now().stream()
                        .map(office -> Stream.of(office.name(), Contact.line(office.contact()))
                                .filter(words -> !words.isEmpty())
                                .collect(joining(": ")))
                        .collect(joining("; "));
        plan.targets()
                .nodes()
                .forEach(target -> table.row(
                        Cell.of(plan.code()),
                        Cell.of(say("audience.kind.target")),
                        Cell.of(target.code()),
                        Cell.of(target.title()),
                        Cell.of(target.dueYear() == null ? "" : String.valueOf(target.dueYear())),
                        Cell.of(StatusMark.word(
                                target.status().verdict(), target.status().kept(), voice())),
                        Cell.of(focal)));
        plan.duties()
                .nodes()
                .forEach(duty ->
                        row(table, plan, "audience.kind.duty", duty.code(), duty.title(), names(duty.askable())));
        Stream.of(
                        Map.entry("audience.kind.action", plan.actions()),
                        Map.entry("audience.kind.measure", plan.measures()))
                .forEach(kind -> kind.getValue()
                        .nodes()
                        .forEach(step -> row(table, plan, kind.getKey(), step.code(), step.quote(), focal)));
    }

    private void row(DataTable table, AudiencePage.Plan plan, String kind, String code, String words, String ask) {
        table.row(
                Cell.of(plan.code()),
                Cell.of(say(kind)),
                Cell.of(code),
                Cell.of(words),
                Cell.of(""),
                Cell.of(""),
                Cell.of(ask));
    }

    private static String names(List<Bearer.Link> agencies) {
        return agencies.stream().map(Bearer.Link::name).collect(joining("; "));
    }
}
