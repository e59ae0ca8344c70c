package greenplan.ui.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import greenplan.schema.ComparisonGrade;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.Pages;
import greenplan.ui.html.H1;
import greenplan.ui.page.Answer;
import greenplan.ui.page.Found;
import greenplan.ui.page.PublicView;
import greenplan.ui.page.Shell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be read side by side: indicators of several provinces, and the editor's judgements across indicators. */
@Route(PublicView.LANG + "/so-sanh")
class CompareView extends PublicView {

    /** As many as one operation may ask for: every target brings its comparisons along. */
    private static final int PAGE = 50;

    CompareView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        var indicators = indicators();
        main.add(new H1(say("compare.list")), Markup.p(say("compare.rule")), shared(indicators), judged(indicators));
        return Found.page(say("compare.list"), say("compare.rule"));
    }

    private List<ComparePage.Indicator> indicators() {
        return Pages.through(
                        asking -> ask(ComparePage.class, asking),
                        Map.of("first", PAGE),
                        page -> Map.of("after", page.indicators().pageInfo()))
                .stream()
                .flatMap(page -> page.indicators().nodes().stream())
                .toList();
    }

    private Component shared(List<ComparePage.Indicator> indicators) {
        var section = Markup.section("chi-so", say("compare.shared"));
        var several = indicators.stream()
                .filter(indicator -> indicator.provinces().size() > 1)
                .toList();
        if (several.isEmpty()) {
            section.add(Markup.p(say("compare.shared.none")));
            return section;
        }
        var table = table(
                "chi-so",
                voice().count("compare.shared.caption", several.size()),
                Column.words(say("indicator.name")),
                Column.words(say("compare.provinces")),
                Column.numbers(say("indicator.targets.number")),
                Column.hidden(say("indicator.code")));
        several.forEach(indicator -> table.row(
                Cell.of(Markup.link(indicator.name(), voice().paths().compare(indicator.code())), indicator.name()),
                Cell.of(String.join(", ", indicator.provinces())),
                Cell.number(BigDecimal.valueOf(indicator.targets().size()), voice()),
                Cell.of(indicator.code())));
        section.add(table);
        return section;
    }

    private Component judged(List<ComparePage.Indicator> indicators) {
        var section = Markup.section("nhan-xet", say("compare.across"), Markup.p(say("compare.across.lead")));
        var pairs = Pair.acrossIndicators(indicators);
        if (pairs.isEmpty()) {
            section.add(Markup.p(say("compare.none")));
            return section;
        }
        var table = table(
                "nhan-xet",
                voice().count("compare.across.caption", pairs.size()),
                Column.words(say("compare.one")),
                Column.words(say("compare.other")),
                Column.words(say("compare.grade")),
                Column.words(say("compare.reason")),
                Column.hidden(say("compare.one.code")),
                Column.hidden(say("compare.other.code")));
        pairs.forEach(pair -> table.row(
                target(
                        pair.one().plan(),
                        pair.one().code(),
                        pair.one().title(),
                        pair.one().dueYear()),
                target(
                        pair.other().plan(),
                        pair.other().code(),
                        pair.other().title(),
                        pair.other().dueYear()),
                grade(pair.judgement().grade()),
                Cell.of(pair.judgement().reason()),
                Cell.of(pair.one().plan().code() + "/" + pair.one().code()),
                Cell.of(pair.other().plan().code() + "/" + pair.other().code())));
        section.add(table);
        return section;
    }

    private Cell target(ComparePage.Plan plan, String code, String title, @Nullable Integer dueYear) {
        String due = dueYear == null ? "" : " (" + dueYear + ")";
        String place = plan.province().name() + ": ";
        return Cell.of(
                Markup.element(
                        "span", "", place, Markup.link(title, voice().paths().target(plan.code(), code)), due),
                place + title + due);
    }

    private Cell grade(ComparisonGrade grade) {
        String word = voice().texts().word("target.grade", grade);
        return Cell.of(Markup.tag(word), word);
    }
}
