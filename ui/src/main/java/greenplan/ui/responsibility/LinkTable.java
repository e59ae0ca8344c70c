package greenplan.ui.responsibility;

import com.vaadin.flow.component.Component;
import greenplan.schema.ResponsibilityColumn;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.TableState;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who answers for which target: a row each, sorted by its headings, with what there is to decide. */
record LinkTable(DecisionForms forms, TableState state, Voice voice) {

    /** @param ids global ids of the targets by their codes */
    Component of(ResponsibilityPage.Links links, Map<String, String> ids) {
        var table = DataTable.plain(
                voice.count("responsibility.count", links.totalCount()),
                Column.words(say("responsibility.target")),
                Column.words(say("responsibility.agency")),
                Column.words(say("responsibility.ground")),
                Column.words(say("responsibility.time")),
                Column.words(say("responsibility.deeds")));
        state.sorts(table, 0, ResponsibilityColumn.TARGET);
        state.sorts(table, 1, ResponsibilityColumn.AGENCY);
        state.sorts(table, 2, ResponsibilityColumn.BASIS);
        state.sorts(table, 3, ResponsibilityColumn.SINCE);
        links.nodes().forEach(link -> table.row(row(link, ids.get(link.target()))));
        return table.styled("links");
    }

    private Cell[] row(ResponsibilityPage.Link link, @Nullable String target) {
        var words = new LinkWords(link, voice);
        return new Cell[] {
            Cell.of(target(link), link.target()),
            Cell.of(agency(link), link.agencyName()),
            Cell.of(words.ground(), ""),
            Cell.of(words.time(), ""),
            Cell.of(deeds(link, target), "")
        };
    }

    private static Component target(ResponsibilityPage.Link link) {
        return Markup.element(
                "div",
                "",
                Markup.element("strong", "", link.target()),
                " ",
                Markup.element("span", "light", link.targetTitle()));
    }

    private Component agency(ResponsibilityPage.Link link) {
        var agency = Markup.element("div", "", link.agencyName());
        if (!link.sharedWith().isEmpty() && link.to() == null && link.rejectedOn() == null) {
            agency.add(LinkWords.note(say(
                    "responsibility.shared.with",
                    link.sharedWith().stream()
                            .map(other -> other.agencyName() + " (" + other.target() + ")")
                            .distinct()
                            .collect(Collectors.joining(", ")))));
        }
        return agency;
    }

    private Component deeds(ResponsibilityPage.Link link, @Nullable String target) {
        var deeds = Markup.element("div", "deeds");
        link.mayJoin().forEach(cycle -> deeds.add(forms.joiner(link, cycle)));
        if (link.isOpen()) {
            deeds.add(forms.opener(link));
        } else if (link.isRunning()) {
            deeds.add(forms.ender(link), forms.takerBack(link));
        }
        if (target != null) {
            var history = Markup.link(say("workspace.history"), StaffPaths.of(StaffPaths.HISTORY, target));
            history.getElement().setAttribute("aria-label", say("responsibility.history", link.target()));
            deeds.add(history);
        }
        return deeds;
    }

    private String say(String key, Object... values) {
        return voice.say(key, values);
    }
}
