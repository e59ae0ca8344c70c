package greenplan.ui.audience;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

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
import greenplan.ui.element.Pages;
import greenplan.ui.element.Slice;
import greenplan.ui.element.StatusMark;
import greenplan.ui.graph.Named;
import greenplan.ui.graph.NotFound;
import greenplan.ui.html.H1;
import greenplan.ui.language.Paths;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the plans ask of enterprises, or of communities, and offer to them. */
@Route(PublicView.LANG + "/danh-cho/:who")
class AudienceView extends PublicView {

    private static final String TRADE = "nganh";
    private static final String LIST = "danh-sach";

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
        var answers = Pages.through(
                asking -> ask(AudiencePage.class, asking),
                Map.of("audience", audience.name()),
                page -> Map.of("after", page.plans().pageInfo()));
        var all = answers.stream()
                .flatMap(answer -> answer.plans().nodes().stream())
                .flatMap(plan -> concerns(plan, audience))
                .toList();
        var filter = filter(request, answers.getFirst(), all);
        var left = filter.left();
        var slice = Slice.of(request, Pages.AFTER, LIST, Slice.FOLDED, left, AudiencePage.Concern::code);
        String title = say("audience.title." + audience);
        main.add(new H1(title), Markup.element("p", "lead", say("audience.lead." + audience)), filter.form());
        main.add(Markup.told(Markup.p(say(left.isEmpty() ? "audience.none" : "audience.reading"))));
        if (left.stream().map(AudiencePage.Concern::plan).anyMatch(AudiencePage.Plan::isUnreached)) {
            main.add(Markup.note(say("audience.unreached")));
        }
        var list = Markup.element("div", "");
        list.setId(LIST);
        var ofPlans = left.stream().collect(groupingBy(AudiencePage.Concern::plan));
        slice.shown().stream()
                .collect(groupingBy(AudiencePage.Concern::plan, LinkedHashMap::new, toList()))
                .forEach((plan, shown) ->
                        list.add(new PlanBlock(plan, ofPlans.getOrDefault(plan, List.of()), shown, voice()).section()));
        main.add(list, slice.links(voice()));
        if (!left.isEmpty()) {
            main.add(csv(title, slice.shown()));
        }
        return Found.page(title, say("audience.lead." + audience)).keeping(Pages.AFTER);
    }

    /** All that concerns the audience; a plan of which one answer does not hold all is asked for it. */
    private Stream<AudiencePage.Concern> concerns(AudiencePage.Plan plan, Audience audience) {
        return plan.isCut()
                ? Pages.through(
                                asking -> ask("AudienceOfPlan", AudiencePage.One.class, asking),
                                Map.of("audience", audience.name(), "plan", plan.code()),
                                answer -> answer.plan().ends())
                        .stream()
                        .flatMap(answer -> answer.plan().concerns())
                        .map(concern -> new AudiencePage.Concern(plan, concern.kind(), concern.thing()))
                : plan.concerns();
    }

    private FilterForm<AudiencePage.Concern> filter(
            PageRequest request, AudiencePage page, List<AudiencePage.Concern> all) {
        return new FilterForm<>(request, say("audience.filter"), all, voice())
                .choice(
                        Paths.PROVINCE,
                        say("audience.province"),
                        options(page.provinces()),
                        concern -> Stream.of(concern.plan().province().code()))
                .choice(
                        TRADE,
                        say("audience.trade"),
                        options(page.trades()),
                        concern -> concern.thing().trades().stream().map(AudiencePage.Code::code));
    }

    private static Map<String, String> options(List<Named> named) {
        var options = new LinkedHashMap<String, String>();
        named.forEach(each -> options.put(each.code(), each.name()));
        return options;
    }

    private Component csv(String title, List<AudiencePage.Concern> concerns) {
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
        concerns.forEach(concern -> row(table, concern));
        return Markup.p(table.download());
    }

    private void row(DataTable table, AudiencePage.Concern concern) {
        var plan = concern.plan();
        var target = concern.thing() instanceof AudiencePage.Target one ? one : null;
        table.row(
                Cell.of(plan.code()),
                Cell.of(voice().texts().word("audience.kind", concern.kind())),
                Cell.of(concern.thing().code()),
                Cell.of(
                        switch (concern.thing()) {
                            case AudiencePage.Target each -> each.title();
                            case AudiencePage.Duty each -> each.title();
                            case AudiencePage.Step each -> each.quote();
                        }),
                Cell.of(target == null || target.dueYear() == null ? "" : String.valueOf(target.dueYear())),
                Cell.of(
                        target == null
                                ? ""
                                : StatusMark.word(
                                        target.status().verdict(),
                                        target.status().kept(),
                                        voice())),
                Cell.of(
                        concern.thing() instanceof AudiencePage.Duty duty
                                ? names(duty.askable())
                                : focal(plan.focalAgency())));
    }

    private static String focal(AudiencePage.@Nullable Focal agency) {
        return agency == null
                ? ""
                : agency.now().stream()
                        .map(office -> Stream.of(office.name(), Contact.line(office.contact()))
                                .filter(words -> !words.isEmpty())
                                .collect(joining(": ")))
                        .collect(joining("; "));
    }

    private static String names(List<Bearer.Link> agencies) {
        return agencies.stream().map(Bearer.Link::name).collect(joining("; "));
    }
}
