package greenplan.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import greenplan.ui.platform.Answer;
import greenplan.ui.platform.Cell;
import greenplan.ui.platform.Column;
import greenplan.ui.platform.Found;
import greenplan.ui.platform.Markup;
import greenplan.ui.platform.PageRequest;
import greenplan.ui.platform.PublicView;
import greenplan.ui.platform.Shell;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A province: its plans, the areas that its figures measure, and its national codes in time. */
@Route(PublicView.LANG + "/tinh/:code")
class ProvinceView extends PublicView {

    ProvinceView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var province = ask(
                        ProvincePage.class,
                        Map.of(
                                "code", request.route("code"),
                                "language", request.language().name()))
                .province();
        String title = say("plan.province.title", province.name());
        var changes = new ProvinceChanges(province, voice());
        main.add(new H1(title), changes.section(), plans(province), territories(province), codes(province));
        return Found.page(title, say("plan.province.description", province.name()))
                .about(Map.of("@type", "AdministrativeArea", "name", title))
                .sample(province.sample());
    }

    private Section plans(ProvincePage.Province province) {
        var section = Markup.section("ke-hoach", say("plan.province.plans"));
        if (province.plans().isEmpty()) {
            section.add(Markup.p(say("plan.province.plans.none")));
        }
        province.plans().forEach(plan -> {
            var open = Markup.link(say("plan.open"), voice().paths().plan(plan.code()));
            open.addClassName("button");
            section.add(new PlanCard(plan, voice()).card(), Markup.p(open));
        });
        return section;
    }

    private Component territories(ProvincePage.Province province) {
        if (province.territories().isEmpty()) {
            return new Span();
        }
        var list = new UnorderedList();
        list.addClassName("plain");
        province.territories().forEach(territory -> list.add(territory(territory)));
        return Markup.section("dia-gioi", say("plan.territories"), Markup.p(say("plan.territories.why")), list);
    }

    private ListItem territory(ProvincePage.Territory territory) {
        var item = new ListItem(territory.name());
        if (territory.from() != null || territory.to() != null) {
            item.add(Markup.element("span", "note block", span(territory.from(), territory.to())));
        }
        if (territory.note() != null) {
            item.add(Markup.note(territory.note()));
        }
        return item;
    }

    private String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        var formats = voice().formats();
        if (from == null) {
            return to == null ? "" : say("plan.span.to", formats.date(to));
        }
        return to == null
                ? say("plan.span.from", formats.date(from))
                : say("plan.span", formats.date(from), formats.date(to));
    }

    private Component codes(ProvincePage.Province province) {
        var section = Markup.section("ma-so", say("plan.codes"));
        if (province.officialCodes().isEmpty()) {
            section.add(Markup.p(say("plan.codes.none")));
            return section;
        }
        var table = table(
                "ma-so",
                say("plan.codes.caption"),
                Column.words(say("plan.codes.code")),
                Column.words(say("plan.codes.from")),
                Column.words(say("plan.codes.to")),
                Column.words(say("plan.codes.source")),
                Column.words(say("target.table.confidence")));
        province.officialCodes()
                .forEach(code -> table.row(
                        Cell.of(code.code()),
                        day(code.from(), say("plan.codes.from.unknown")),
                        day(code.to(), say("plan.codes.to.open")),
                        Cell.of(code.source()),
                        Cell.of(
                                code.confidence() == null
                                        ? ""
                                        : voice().texts().word("target.confidence", code.confidence()))));
        section.add(table);
        return section;
    }

    private Cell day(@Nullable LocalDate day, String otherwise) {
        return day == null ? Cell.of(Markup.element("span", "note", otherwise), "") : Cell.day(day, voice());
    }
}
