package greenplan.ui.agency;

import com.vaadin.flow.component.Component;
import greenplan.schema.Modality;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.Pages;
import greenplan.ui.element.Slice;
import greenplan.ui.element.Tables;
import greenplan.ui.language.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The duties of an agency, by how it came to them: a duty stands in each group to which it belongs. */
record DutySections(AgencyPage.Agency agency, PageRequest request, Voice voice) {

    List<Component> sections(Tables tables) {
        var sections = new ArrayList<Component>();
        named(
                tables,
                sections,
                "chu-tri",
                "agency.duties.lead",
                modality -> modality != Modality.COOPERATING
                        && modality != Modality.REQUESTED
                        && modality != Modality.ENCOURAGED);
        named(tables, sections, "phoi-hop", "agency.duties.cooperating", Modality.COOPERATING::equals);
        named(
                tables,
                sections,
                "de-nghi",
                "agency.duties.requested",
                modality -> modality == Modality.REQUESTED || modality == Modality.ENCOURAGED);
        takenOver(tables, sections);
        shared(tables, sections);
        if (sections.isEmpty()) {
            sections.add(
                    Markup.section("nhiem-vu", voice.say("agency.duties"), Markup.p(voice.say("agency.duties.none"))));
        }
        return sections;
    }

    private void named(
            Tables tables, List<Component> sections, String id, String heading, Predicate<Modality> belongs) {
        var found = agency.duties().nodes().stream()
                .filter(duty -> !ours(duty, belongs).isEmpty())
                .toList();
        if (found.isEmpty()) {
            return;
        }
        boolean passedOn = found.stream()
                .flatMap(duty -> ours(duty, belongs).stream())
                .anyMatch(bearer -> !bearer.now().isEmpty());
        String now = voice.say("agency.duties.now");
        var cells = new DutyCells(agency, voice);
        DataTable table = table(tables, id, found.size(), passedOn ? Column.words(now) : Column.hidden(now));
        var slice = slice(id, found);
        slice.shown().forEach(duty -> {
            var bearers = ours(duty, belongs);
            var holders = bearers.stream()
                    .flatMap(bearer -> bearer.now().stream())
                    .distinct()
                    .toList();
            table.row(
                    cells.duty(duty),
                    cells.modalities(bearers),
                    cells.holders(holders),
                    cells.standing(duty),
                    Cell.of(duty.plan().code()),
                    Cell.of(duty.code()),
                    cells.told(duty));
        });
        sections.add(Markup.section(id, voice.say(heading), table, slice.links(voice.say(heading), voice)));
    }

    private void takenOver(Tables tables, List<Component> sections) {
        var found = agency.duties().nodes().stream()
                .filter(duty -> !before(duty).isEmpty())
                .toList();
        if (found.isEmpty()) {
            return;
        }
        var cells = new DutyCells(agency, voice);
        DataTable table = table(tables, "tiep-nhan", found.size(), Column.words(voice.say("agency.duties.from")));
        var slice = slice("tiep-nhan", found);
        slice.shown().forEach(duty -> {
            var bearers = before(duty);
            table.row(
                    cells.duty(duty),
                    cells.modalities(bearers),
                    cells.origin(bearers),
                    cells.standing(duty),
                    Cell.of(duty.plan().code()),
                    Cell.of(duty.code()),
                    cells.told(duty));
        });
        sections.add(Markup.section(
                "tiep-nhan",
                voice.say("agency.duties.taken"),
                Markup.note(voice.say("agency.duties.taken.why")),
                table,
                slice.links(voice.say("agency.duties.taken"), voice)));
    }

    /** What the plan gives to a class of agencies, so to each of them. */
    private void shared(Tables tables, List<Component> sections) {
        int size = agency.classes().stream()
                .mapToInt(group -> group.duties().nodes().size())
                .sum();
        if (size == 0) {
            return;
        }
        var cells = new DutyCells(agency, voice);
        DataTable table = table(tables, "theo-nhom", size, Column.words(voice.say("agency.duties.class")));
        for (AgencyPage.Group group : agency.classes()) {
            group.duties()
                    .nodes()
                    .forEach(duty -> table.row(
                            cells.duty(duty),
                            cells.modalities(duty.bearers().stream()
                                    .filter(bearer -> bearer.involves(group.code()))
                                    .toList()),
                            Cell.of(group.link().shown(voice), group.name()),
                            cells.standing(duty),
                            Cell.of(duty.plan().code()),
                            Cell.of(duty.code()),
                            cells.told(duty)));
        }
        var section = Markup.section(
                "theo-nhom",
                voice.say("agency.duties.shared"),
                Markup.note(voice.say("agency.duties.shared.why")),
                table);
        agency.classes().stream()
                .filter(group -> group.duties().nodes().size() < group.duties().totalCount())
                .forEach(group -> section.add(Markup.p(Markup.sentence(
                        voice,
                        "agency.duties.shared.more",
                        group.duties().nodes().size(),
                        group.duties().totalCount(),
                        group.link().shown(voice)))));
        sections.add(section);
    }

    /** A page of the duties of a section; each section is paged by itself. */
    private Slice<AgencyPage.Duty> slice(String id, List<AgencyPage.Duty> duties) {
        return Slice.of(
                request,
                Pages.AFTER + "-" + id,
                id,
                Slice.ROWS,
                duties,
                duty -> duty.plan().code() + "/" + duty.code());
    }

    private DataTable table(Tables tables, String id, int size, Column last) {
        return tables.table(
                        id,
                        voice.count("agency.duties.count", size),
                        Column.words(voice.say("agency.duties.duty")),
                        Column.words(voice.say("agency.duties.modality")),
                        last,
                        Column.words(voice.say("duty.standing")),
                        Column.hidden(voice.say("agency.csv.plan")),
                        Column.hidden(voice.say("agency.csv.clause")),
                        Column.hidden(voice.say("agency.csv.told")))
                .styled("borne");
    }

    /** The bearings of a duty in which the plan names this agency. */
    private List<Bearer> ours(AgencyPage.Duty duty, Predicate<Modality> belongs) {
        return duty.bearers().stream()
                .filter(bearer -> bearer.agency().code().equals(agency.code()) && belongs.test(bearer.modality()))
                .toList();
    }

    /** The bearings in which it holds the duty for the agency that the plan names. */
    private List<Bearer> before(AgencyPage.Duty duty) {
        return duty.bearers().stream()
                .filter(bearer -> !bearer.agency().code().equals(agency.code()) && bearer.involves(agency.code()))
                .toList();
    }
}
