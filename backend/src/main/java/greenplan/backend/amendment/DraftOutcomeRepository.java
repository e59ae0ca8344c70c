package greenplan.backend.amendment;

import greenplan.db.base.tables.records.TargetRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/** What an act in which nothing was found wrong does: shows it, or writes it. */
@Repository
class DraftOutcomeRepository {

    private final AmendmentRepository amendments;
    private final ReferenceRepository references;
    private final AdditionRepository additions;

    DraftOutcomeRepository(
            AmendmentRepository amendments, ReferenceRepository references, AdditionRepository additions) {
        this.amendments = amendments;
        this.references = references;
        this.additions = additions;
    }

    /** Writes the act; returns its row. */
    long write(DraftRepository.Draft draft) {
        long key = amendments.add(draft.plan(), draft.act());
        amendments.add(
                key,
                draft.versions().stream()
                        .map(version -> VersionRepository.next(
                                Objects.requireNonNull(
                                        draft.newest().get(version.change().code())),
                                version))
                        .toList(),
                draft.dutyVersions().stream()
                        .map(change -> VersionRepository.next(
                                Objects.requireNonNull(draft.newestDuties().get(change.code())), change))
                        .toList());
        addTargets(draft, key);
        addDuties(draft, key);
        return key;
    }

    private void addTargets(DraftRepository.Draft draft, long key) {
        if (draft.targets().isEmpty()) {
            return;
        }
        var codes = new Codes(references.addedTargets(draft.plan()));
        var rows = new ArrayList<TargetRecord>();
        for (Adding.Target added : draft.targets()) {
            var row = AddedRowsRepository.target(added);
            row.setPlanId(draft.plan());
            row.setAmendmentId(key);
            row.setCode(codes.target(added.said().dueYear()));
            row.setIndicatorId(indicator(added, key));
            rows.add(row);
        }
        additions.addTargets(draft.plan(), rows);
    }

    private long indicator(Adding.Target added, long key) {
        var fresh = added.said().newIndicator();
        if (fresh == null) {
            return Objects.requireNonNull(added.indicator()).key();
        }
        String beginning = Codes.slug(fresh.nameVi());
        var row =
                AddedRowsRepository.indicator(fresh, new Codes(references.indicators(beginning)).indicator(beginning));
        row.setAmendmentId(key);
        return additions.add(row);
    }

    private void addDuties(DraftRepository.Draft draft, long key) {
        if (draft.duties().isEmpty()) {
            return;
        }
        var codes = new Codes(references.addedDuties(draft.plan()));
        for (Adding.Duty added : draft.duties()) {
            var row = AddedRowsRepository.duty(added);
            row.setPlanId(draft.plan());
            row.setAmendmentId(key);
            row.setCode(codes.duty());
            additions.addDuty(
                    draft.plan(),
                    row,
                    AddedRowsRepository.bearers(added, draft.act().effectiveOn()));
        }
    }

    /** What it would do to each target and duty, those that it adds at the end. */
    List<PreviewedChange> preview(DraftRepository.Draft draft) {
        var said = new VersionValuesRepository(draft.areas());
        Stream<PreviewedChange> amended = draft.versions().stream().map(version -> {
            var newest =
                    Objects.requireNonNull(draft.newest().get(version.change().code()));
            return said.change(version.change().code(), newest, VersionRepository.next(newest, version));
        });
        Stream<PreviewedChange> ordered = draft.dutyVersions().stream().map(change -> {
            var newest = Objects.requireNonNull(draft.newestDuties().get(change.code()));
            return said.change(change.code(), newest, VersionRepository.next(newest, change));
        });
        return Stream.of(
                        amended,
                        ordered,
                        draft.targets().stream().map(added -> said.added(AddedRowsRepository.target(added))),
                        draft.duties().stream().map(added -> said.added(AddedRowsRepository.duty(added))))
                .flatMap(changes -> changes)
                .toList();
    }
}
