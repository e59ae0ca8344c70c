package greenplan.ui.duty;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import greenplan.ui.agency.Bearer;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.Crumb;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.English;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.Pages;
import greenplan.ui.element.ProgressMark;
import greenplan.ui.element.Slice;
import greenplan.ui.html.Anchor;
import greenplan.ui.html.H1;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Paths;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The duties of a plan in the order of its text: cards that say who bears what, and unfold its words. The one that the address names is unfolded. */
@Route(PublicView.LANG + "/ke-hoach/:plan/nhiem-vu")
class DutiesView extends PublicView {

    /** Parts that need no contents before them. */
    private static final int FEW = 3;

    private static final String LIST = "danh-sach";

    DutiesView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var day = day();
        var pages = Pages.through(
                asking -> ask(DutiesPage.class, asking),
                day.with(Map.of("plan", request.route("plan"))),
                page -> Map.of("after", page.plan().duties().pageInfo()));
        var page = pages.getFirst();
        var plan = page.plan();
        var all = pages.stream()
                .flatMap(each -> each.plan().duties().nodes().stream())
                .toList();
        var filter = new DutyChoices(all, page.topics(), page.trades(), voice()).form(request);
        var left = filter.left();
        String wanted = request.whole() ? "" : request.query(Paths.DUTY).orElse("");
        var slice = Slice.of(
                Slice.holding(wanted, request, Pages.AFTER, Slice.CARDS, left, DutiesPage.Duty::code)
                        .without(Paths.DUTY),
                Pages.AFTER,
                LIST,
                Slice.CARDS,
                left,
                DutiesPage.Duty::code);
        var shown = slice.shown();
        var list = Markup.element("div", "");
        list.setId(LIST);
        main.add(new H1(say("duty.heading")), Markup.element("p", "lead", plan.title()), lead(plan), day.bar());
        main.add(filter.form(), list);
        list.add(Markup.told(Markup.element("p", "lead", found(left.size(), all.size()))), csv(plan, left, request));
        new ProgressTable(left, voice()).of(this::table).ifPresent(list::add);
        English.mark(shown.stream().map(DutiesPage.Duty::translation), voice()).ifPresent(list::add);
        if (shown.isEmpty()) {
            list.add(Markup.p(say("duty.none")));
        }
        var parts = shown.stream()
                .collect(groupingBy(duty -> Optional.ofNullable(duty.group()), LinkedHashMap::new, toList()));
        if (parts.size() > FEW) {
            list.add(contents(parts.keySet()));
        }
        parts.forEach((group, duties) -> {
            var section = Markup.element("section", "", heading(group, "h2"));
            section.setId(anchor(group));
            duties.forEach(duty -> section.add(
                    new DutyArticle(plan, duty, voice()).article(duty.code().equals(wanted))));
            list.add(section);
        });
        list.add(slice.links(voice()));
        return Found.page(
                        say("duty.title", plan.title()),
                        say(
                                "duty.description",
                                plan.coverage().duties(),
                                plan.coverage().bearers(),
                                plan.title()))
                .keeping(Pages.AFTER)
                .under(Crumb.toPlan(plan.province(), plan.code(), plan.title(), plan.period(), voice()))
                .sample(plan.sample());
    }

    /** Where each part of the plan begins, for pages of many screens. */
    private Component contents(Collection<Optional<Group>> parts) {
        var list = Markup.element("ul", "columns");
        parts.forEach(part -> {
            var link = new Anchor(here(anchor(part)));
            link.add(heading(part, "span"));
            list.add(new ListItem(link));
        });
        var nav = Markup.element("nav", "no-print", Markup.details(say("plan.text.contents"), list));
        nav.with("aria-label", say("plan.text.contents"));
        return nav;
    }

    private Plain heading(Optional<Group> part, String element) {
        return part.map(one -> one.heading(element, voice()))
                .orElseGet(() -> Markup.element(element, "", say("duty.group.none")));
    }

    private static String anchor(Optional<Group> part) {
        return "phan-" + part.map(Group::path).orElse("bo-sung");
    }

    private Component lead(DutiesPage.Plan plan) {
        return Markup.p(
                say("duty.lead", plan.coverage().duties(), plan.coverage().bearers()),
                " ",
                Markup.link(say("duty.fulltext"), voice().paths().fullText(plan.code())));
    }

    private String found(int left, int all) {
        return left == all ? voice().count("agency.duties.count", all) : say("duty.found", left, all);
    }

    /** The page shows the rows in another form; they are made for a file alone. */
    private Component csv(DutiesPage.Plan plan, List<DutiesPage.Duty> duties, PageRequest request) {
        var table = table(
                "nhiem-vu",
                say("duty.title", plan.title()),
                Column.words(say("agency.csv.clause")),
                Column.words(say("agency.duties.duty")),
                Column.words(say("duty.csv.words")),
                Column.words(say("duty.part")),
                Column.words(say("duty.audience")),
                Column.words(say("agency.duties.modality")),
                Column.words(say("duty.bearer")),
                Column.words(say("agency.csv.code")),
                Column.words(say("agency.duties.now")),
                Column.words(say("duty.csv.since")),
                Column.words(say("duty.standing")),
                English.column(voice()));
        if (request.whole()) {
            duties.forEach(duty -> duty.bearers().forEach(bearer -> row(table, duty, bearer)));
        }
        return Markup.p(table.download());
    }

    private void row(DataTable table, DutiesPage.Duty duty, Bearer bearer) {
        var holder = bearer.now().isEmpty() ? null : bearer.now().getFirst();
        table.row(
                Cell.of(duty.code()),
                Cell.of(duty.title()),
                Cell.of(duty.quote()),
                Cell.of(duty.group() == null ? "" : duty.group().path()),
                Cell.of(String.join(
                        "; ",
                        duty.audience().stream()
                                .map(one -> voice().texts().word("duty.audience", one))
                                .toList())),
                Cell.of(voice().texts().word("agency.modality", bearer.modality())),
                Cell.of(bearer.agency().name()),
                Cell.of(bearer.agency().code()),
                Cell.of(holder == null ? null : holder.agency().name()),
                Cell.of(holder == null ? null : holder.from().toString()),
                Cell.of(ProgressMark.word(duty.standing(), voice())),
                English.cell(duty.translation()));
    }
}
