package greenplan.ui.duty;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.element.ProgressMark;
import greenplan.ui.element.Tables;
import greenplan.ui.language.Formats;
import greenplan.ui.language.Voice;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was done for duties as a CSV: a row for each report and revision, of which one counts. */
record ProgressTable(List<DutiesPage.Duty> duties, Voice voice) {

    /** The link to it; nothing while no report tells of a duty. */
    Optional<Component> of(Tables tables) {
        if (duties.stream().allMatch(duty -> duty.progress().isEmpty())) {
            return Optional.empty();
        }
        var table = tables.table(
                "tien-do",
                voice.say("duty.progress.caption"),
                Column.words(voice.say("agency.csv.clause")),
                Column.words(voice.say("agency.duties.duty")),
                Column.words(voice.say("duty.bearer")),
                Column.words(voice.say("agency.csv.code")),
                Column.words(voice.say("duty.csv.cycle")),
                Column.words(voice.say("duty.csv.year")),
                Column.words(voice.say("duty.standing")),
                Column.words(voice.say("duty.csv.done")),
                Column.words(voice.say("duty.csv.product")),
                Column.words(voice.say("duty.csv.day")),
                Column.words(voice.say("duty.csv.accepted")),
                Column.words(voice.say("duty.csv.revision")),
                Column.words(voice.say("duty.csv.counts")),
                Column.words(voice.say("duty.csv.reason")));
        duties.forEach(duty -> duty.progress().forEach(progress -> {
            row(table, duty, progress, progress.now(), "duty.csv.current");
            progress.earlier().forEach(before -> row(table, duty, progress, before, "duty.csv.corrected"));
        }));
        return Optional.of(Markup.p(voice.say("duty.progress.csv") + " ", table.download()));
    }

    private void row(
            DataTable table,
            DutiesPage.Duty duty,
            DutiesPage.Progress progress,
            DutiesPage.Revision revision,
            String counts) {
        table.row(
                Cell.of(duty.code()),
                Cell.of(duty.title()),
                Cell.of(progress.agency().name()),
                Cell.of(progress.agency().code()),
                Cell.of(progress.cycle().title(voice)),
                Cell.of(String.valueOf(progress.cycle().year())),
                Cell.of(state(revision)),
                Cell.of(revision.text()),
                Cell.of(revision.product()),
                Cell.of(revision.day() == null ? null : revision.day().toString()),
                Cell.of(Formats.moment(revision.acceptedAt())),
                Cell.of(String.valueOf(revision.revision())),
                Cell.of(voice.say(counts)),
                Cell.of(revision.reason()));
    }

    private @Nullable String state(DutiesPage.Revision revision) {
        return revision.withdrawn()
                ? voice.say("duty.progress.withdrawn")
                : ProgressMark.words(revision.state(), null, voice);
    }
}
