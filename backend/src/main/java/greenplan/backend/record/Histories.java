package greenplan.backend.record;

import static greenplan.backend.record.SubjectRowRepository.pointing;
import static greenplan.backend.record.SubjectRowRepository.row;

import greenplan.backend.graph.BadArgumentException;
import greenplan.backend.graph.NodeId;
import greenplan.backend.graph.NotFoundException;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import java.util.Optional;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Which changes are the history of an object. What is nobody's business is not found. */
@Service
class Histories {

    private final Guard guard;
    private final Concerned concerned;
    private final SubjectRepository subjects;

    Histories(Guard guard, Concerned concerned, SubjectRepository subjects) {
        this.guard = guard;
        this.concerned = concerned;
        this.subjects = subjects;
    }

    /**
     * The changes of an object that the caller may read.
     *
     * @param id of a report, a difficulty, a cycle, an account, a role, a target, a duty, a note, an amendment or a reorganisation
     * @param row of a report alone: {@code target:<code>} or {@code duty:<code>}
     */
    History of(String id, @Nullable String row) {
        Caller caller = guard.reader();
        NodeId node = NodeId.read(id).orElseThrow(() -> none(id));
        if (row != null && !node.type().equals("Report")) {
            throw new BadArgumentException("row", row, "left out, unless of is a report");
        }
        return switch (node.type()) {
            case "Target" -> {
                var target = planned(caller, id, subjects.target(node.code()));
                yield planned(caller, target, "target", "target_id", "responsibility", "report_value");
            }
            case "Duty" -> {
                var duty = planned(caller, id, subjects.duty(node.code()));
                yield planned(caller, duty, "duty", "duty_id", "duty_bearer", "report_progress");
            }
            case "Note" ->
                History.all(
                        "note", planned(caller, id, subjects.note(node.code())).key());
            default -> keyed(caller, node, id, row);
        };
    }

    private static SubjectRepository.Planned planned(
            Caller caller, String id, Optional<SubjectRepository.Planned> found) {
        return found.filter(planned -> Concerned.worksIn(caller, planned.province()))
                .orElseThrow(() -> none(id));
    }

    /** With what points to it: in public always, in reports for whoever reads them all. */
    private static History planned(
            Caller caller, SubjectRepository.Planned what, String table, String column, String open, String filed) {
        Condition changes = row(table, what.key()).or(pointing(open, column, what.key()));
        return new History(
                Concerned.readsEveryReport(caller, what.province())
                        ? changes.or(pointing(filed, column, what.key()))
                        : changes,
                table,
                what.key(),
                null);
    }

    private History keyed(Caller caller, NodeId node, String id, @Nullable String row) {
        if (!node.code().matches("\\d{1,18}")) {
            throw none(id);
        }
        long key = Long.parseLong(node.code());
        if (!concerned.is(caller, node.type(), key)) {
            throw none(id);
        }
        History history = KeyedHistory.of(node.type(), key, row);
        if (history == null) {
            throw none(id);
        }
        return history;
    }

    private static NotFoundException none(String id) {
        return new NotFoundException("object with a history", id);
    }
}
