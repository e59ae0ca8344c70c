package greenplan.ui.agency;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.element.Tables;
import greenplan.ui.language.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The duties of an agency, by how it came to them: a duty stands in each group to which it belongs. */
record DutySections(AgencyPage.Agency agency, Voice voice) {

    List<Component> sections(Tables tables) {
        var sections = new ArrayList<Component>();
        named(tables, sections, "chu-tri", "agency.duties.lead", Modality::answers);
        named(tables, sections, "phoi-hop", "agency.duties.cooperating", Modality.COOPERATING::equals);
        named(
                tables,
                sections,
                "de-nghi",
                "agency.duties.requested",
                modality -> modality == Modality.REQUESTED || modality == Modality.ENCOURAGED);
        takenOver(tables, sections);
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
        DataTable table = table(tables, id, found.size(), passedOn ? Column.words(now) : Column.hidden(now));
        found.forEach(duty -> {
            var bearers = ours(duty, belongs);
            var holders = bearers.stream()
                    .flatMap(bearer -> bearer.now().stream())
                    .distinct()
                    .toList();
            table.row(
                    duty(duty),
                    modalities(bearers),
                    holders(holders),
                    Cell.of(duty.plan().code()),
                    Cell.of(duty.code()));
        });
        sections.add(Markup.section(id, voice.say(heading), table));
    }

    private void takenOver(Tables tables, List<Component> sections) {
        var found = agency.duties().nodes().stream()
                .filter(duty -> !before(duty).isEmpty())
                .toList();
        if (found.isEmpty()) {
            return;
        }
        DataTable table = table(tables, "tiep-nhan", found.size(), Column.words(voice.say("agency.duties.from")));
        found.forEach(duty -> {
            var bearers = before(duty);
            table.row(
                    duty(duty),
                    modalities(bearers),
                    origin(bearers),
                    Cell.of(duty.plan().code()),
                    Cell.of(duty.code()));
        });
        sections.add(Markup.section(
                "tiep-nhan",
                voice.say("agency.duties.taken"),
                Markup.note(voice.say("agency.duties.taken.why")),
                table));
    }

    private DataTable table(Tables tables, String id, int size, Column last) {
        return tables.table(
                id,
                voice.texts().count("agency.duties.count", size),
                Column.words(voice.say("agency.duties.duty")),
                Column.words(voice.say("agency.duties.modality")),
                last,
                Column.hidden(voice.say("agency.csv.plan")),
                Column.hidden(voice.say("agency.csv.clause")));
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

    private Cell duty(AgencyPage.Duty duty) {
        var shown = new Span(Markup.link(
                duty.code() + " " + duty.title(), voice.paths().duty(duty.plan().code(), duty.code())));
        long plans = agency.duties().nodes().stream()
                .map(AgencyPage.Duty::plan)
                .distinct()
                .count();
        if (plans > 1) {
            shown.add(Markup.element("span", "note block", duty.plan().title()));
        }
        return Cell.of(shown, duty.title());
    }

    private Cell modalities(List<Bearer> bearers) {
        return Cell.of(bearers.stream()
                .map(bearer -> voice.texts().word("agency.modality", bearer.modality()))
                .distinct()
                .collect(joining(", ")));
    }

    private Cell holders(List<Bearer.Holder> holders) {
        var shown = new Span();
        holders.forEach(holder -> shown.add(holder.alone(voice)));
        return Cell.of(
                shown, holders.stream().map(holder -> holder.agency().name()).collect(joining("; ")));
    }

    private Cell origin(List<Bearer> bearers) {
        var shown = new Span();
        bearers.stream().map(Bearer::agency).distinct().forEach(before -> {
            var line = new Span(before.shown(voice));
            line.addClassName("block");
            shown.add(line);
        });
        bearers.stream()
                .flatMap(bearer -> bearer.now().stream())
                .filter(holder -> holder.agency().code().equals(agency.code()))
                .distinct()
                .forEach(holder -> {
                    String since = holder.since(voice);
                    shown.add(Markup.element(
                            "span", "note block", holder.note() == null ? since : since + " " + holder.note()));
                });
        return Cell.of(
                shown,
                bearers.stream()
                        .map(bearer -> bearer.agency().name())
                        .distinct()
                        .collect(joining("; ")));
    }
}
