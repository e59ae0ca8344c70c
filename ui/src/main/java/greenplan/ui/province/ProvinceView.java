package greenplan.ui.province;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.html.H1;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Section;
import greenplan.ui.html.Span;
import greenplan.ui.language.Official;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import greenplan.ui.plan.PlanCard;
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
        var province =
                ask(ProvincePage.class, Map.of("code", request.route("code"))).province();
        String title = say("province.title", province.name());
        var changes = new ProvinceReorganisations(province, voice());
        main.addClassName("prose");
        main.add(new H1(title));
        // Whoever comes for a plan sees it first; a province without one points on.
        if (province.plans().isEmpty()) {
            main.add(changes.section(), plans(province));
        } else {
            main.add(plans(province), changes.section());
        }
        main.add(territories(province), codes(province));
        return Found.page(title, say("province.description", province.name()))
                .about(Map.of("@type", "AdministrativeArea", "name", title))
                .sample(province.sample());
    }

    private Section plans(ProvincePage.Province province) {
        var section = Markup.section("ke-hoach", say("province.plans"));
        if (province.plans().isEmpty()) {
            section.add(Markup.p(say("province.plans.none")));
        }
        province.plans().forEach(plan -> {
            var open = Markup.link(say("province.plan.open"), voice().paths().plan(plan.code()));
            open.addClassName("button");
            section.add(new PlanCard(plan, voice()).card(), Markup.p(open));
        });
        return section;
    }

    private Component territories(ProvincePage.Province province) {
        if (province.territories().isEmpty()) {
            return new Span();
        }
        var list = Markup.element("ul", "plain");
        province.territories().forEach(territory -> list.add(territory(territory)));
        return Markup.section("dia-gioi", say("province.territories"), Markup.p(say("province.territories.why")), list);
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
            return to == null ? "" : say("province.span.to", formats.date(to));
        }
        return to == null
                ? say("province.span.from", formats.date(from))
                : say("province.span", formats.date(from), formats.date(to));
    }

    private Component codes(ProvincePage.Province province) {
        var section = Markup.section("ma-so", say("province.codes"));
        if (province.officialCodes().isEmpty()) {
            section.add(Markup.p(say("province.codes.none")));
            return section;
        }
        var table = table(
                "ma-so",
                say("province.codes.caption"),
                Column.words(say("province.codes.code")),
                Column.words(say("province.codes.from")),
                Column.words(say("province.codes.to")),
                Column.words(say("province.codes.source")),
                Column.words(say("target.table.confidence")));
        province.officialCodes()
                .forEach(code -> table.row(
                        Cell.of(code.code()),
                        day(code.from(), say("province.codes.from.unknown")),
                        day(code.to(), say("province.codes.to.open")),
                        Cell.of(code.source() == null ? "" : Official.cited(code.source(), voice())),
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
