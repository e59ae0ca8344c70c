package greenplan.ui.duty;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import greenplan.schema.Audience;
import greenplan.schema.DutyStanding;
import greenplan.schema.Modality;
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
import greenplan.ui.html.Anchor;
import greenplan.ui.html.H1;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Plain;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import greenplan.ui.topic.TopicTiles;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Optional;

/** The duties of a plan in the order of its text: its words, who bears them, and who does so now. */
@Route(PublicView.LANG + "/ke-hoach/:plan/nhiem-vu")
class DutiesView extends PublicView {

    /** Parts that need no contents before them. */
    private static final int FEW = 3;

    DutiesView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var variables = new HashMap<String, Object>();
        variables.put("plan", request.route("plan"));
        request.query(DutyChoices.BEARER).ifPresent(slug -> variables.put("bearer", slug));
        request.query(DutyChoices.PART).ifPresent(path -> variables.put("part", path));
        request.choice(DutyChoices.MODALITY, Modality.class).ifPresent(one -> variables.put("modality", one.name()));
        request.choice(DutyChoices.AUDIENCE, Audience.class).ifPresent(one -> variables.put("audience", one.name()));
        request.choice(DutyChoices.STANDING, DutyStanding.class)
                .ifPresent(one -> variables.put("standing", one.name()));
        var day = day();
        request.query(TopicTiles.TOPIC).ifPresent(code -> variables.put("topic", code));
        request.query(DutyChoices.TRADE).ifPresent(code -> variables.put("trade", code));
        request.query(Pages.AFTER).ifPresent(cursor -> variables.put("after", cursor));
        variables.put("narrowed", variables.size() > 1);
        var page = ask(DutiesPage.class, day.with(variables));
        var plan = page.plan();
        var choices = new DutyChoices(plan.choices(), page.topics(), page.trades(), voice());
        main.add(
                new H1(say("duty.heading")),
                Markup.element("p", "lead", plan.title()),
                lead(plan),
                day.bar(),
                choices.form(request));
        main.add(Markup.told(Markup.element("p", "lead", found(plan))), csv(plan, request.whole()));
        new ProgressTable(plan.duties().nodes(), voice()).of(this::table).ifPresent(main::add);
        English.mark(plan.duties().nodes().stream().map(DutiesPage.Duty::translation), voice())
                .ifPresent(main::add);
        if (plan.duties().nodes().isEmpty()) {
            main.add(Markup.p(say("duty.none")));
        }
        var parts = plan.duties().nodes().stream()
                .collect(groupingBy(duty -> Optional.ofNullable(duty.group()), LinkedHashMap::new, toList()));
        if (parts.size() > FEW) {
            main.add(contents(parts.keySet()));
        }
        parts.forEach((group, duties) -> {
            var section = Markup.element("section", "", heading(group, "h2"));
            section.setId(anchor(group));
            duties.forEach(duty -> section.add(new DutyArticle(plan, duty, voice()).article()));
            main.add(section);
        });
        main.add(Pages.links(request, voice(), plan.duties().pageInfo()));
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

    private String found(DutiesPage.Plan plan) {
        int shown = plan.duties().totalCount();
        int all = plan.coverage().duties();
        return shown == all ? voice().count("agency.duties.count", all) : say("duty.found", shown, all);
    }

    /** The page shows the rows in another form; they are made for a file alone. */
    private Component csv(DutiesPage.Plan plan, boolean whole) {
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
        if (whole) {
            plan.duties().nodes().forEach(duty -> duty.bearers().forEach(bearer -> row(table, duty, bearer)));
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
