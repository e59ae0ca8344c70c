package greenplan.backend.record;

import greenplan.backend.graph.BadArgumentException;
import greenplan.backend.graph.NodeId;
import greenplan.backend.graph.NotFoundException;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Held;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Right;
import java.util.Optional;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Whose business an object is, and which changes are its history. What is nobody's business is not found. */
@Service
class Histories {

    private static final String CHANGE = "reorganisation_id";

    private final Guard guard;
    private final PlaceRepository places;
    private final SubjectRepository subjects;

    Histories(Guard guard, PlaceRepository places, SubjectRepository subjects) {
        this.guard = guard;
        this.places = places;
        this.subjects = subjects;
    }

    /**
     * The history of an object.
     *
     * @param table base table of the object
     * @param key its row
     * @param part which part of it, as the caller asked; null for the whole
     */
    record History(
            Condition changes,
            String table,
            long key,
            @Nullable String part) {}

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
            case "Report" -> report(caller, id, key(node, id), row);
            case "StaffDifficulty" -> difficulty(caller, id, key(node, id));
            case "StaffCycle" -> cycle(caller, id, key(node, id));
            case "Account" -> account(caller, id, key(node, id));
            case "RoleGrant" -> role(caller, id, key(node, id));
            case "Target" -> {
                var target = planned(caller, id, subjects.target(node.code()));
                Condition open = SubjectRepository.row("target", target.key())
                        .or(SubjectRepository.pointing("responsibility", "target_id", target.key()));
                Condition all = readsEveryReport(caller, target.province())
                        ? open.or(SubjectRepository.pointing("report_value", "target_id", target.key()))
                        : open;
                yield new History(all, "target", target.key(), null);
            }
            case "Duty" -> {
                var duty = planned(caller, id, subjects.duty(node.code()));
                Condition open = SubjectRepository.row("duty", duty.key())
                        .or(SubjectRepository.pointing("duty_bearer", "duty_id", duty.key()));
                Condition all = readsEveryReport(caller, duty.province())
                        ? open.or(SubjectRepository.pointing("report_progress", "duty_id", duty.key()))
                        : open;
                yield new History(all, "duty", duty.key(), null);
            }
            case "Note" -> {
                long key = planned(caller, id, subjects.note(node.code())).key();
                yield new History(SubjectRepository.row("note", key), "note", key, null);
            }
            case "StaffReorganisation" -> reorganisation(caller, id, key(node, id));
            case "StaffProvinceReorganisation" -> provinces(caller, id, key(node, id));
            case "Amendment" -> amendment(caller, id, key(node, id));
            default -> throw none(id);
        };
    }

    private History difficulty(Caller caller, String id, long key) {
        if (subjects.reportOfDifficulty(key)
                .filter(report -> isTheirs(caller, report))
                .isEmpty()) {
            throw none(id);
        }
        return new History(SubjectRepository.difficulty(key), "difficulty", key, null);
    }

    private boolean isTheirs(Caller caller, long report) {
        return subjects.agencyOfReport(report)
                .flatMap(found -> places.agencyOn(found, guard.today()))
                .filter(place -> caller.may(new Right(Permission.READ_REPORTS, place)))
                .isPresent();
    }

    private History report(Caller caller, String id, long key, @Nullable String row) {
        if (!isTheirs(caller, key)) {
            throw none(id);
        }
        String table = "report";
        if (row == null) {
            return new History(SubjectRepository.report(key), table, key, null);
        }
        if (row.startsWith("target:")) {
            String target = row.substring("target:".length());
            return new History(SubjectRepository.value(key, target), table, key, target);
        }
        if (row.startsWith("duty:")) {
            String duty = row.substring("duty:".length());
            return new History(SubjectRepository.progress(key, duty), table, key, duty);
        }
        throw new BadArgumentException("row", row, "target:<code> or duty:<code>");
    }

    private History cycle(Caller caller, String id, long key) {
        if (subjects.provinceOfCycle(key)
                .filter(province -> worksIn(caller, province))
                .isEmpty()) {
            throw none(id);
        }
        Condition changes =
                SubjectRepository.row("cycle", key).or(SubjectRepository.pointing("cycle_extension", "cycle_id", key));
        return new History(changes, "cycle", key, null);
    }

    private History account(Caller caller, String id, long key) {
        if (!looksAfter(caller, key)) {
            throw none(id);
        }
        Condition changes =
                SubjectRepository.row("account", key).or(SubjectRepository.pointing("role_grant", "account_id", key));
        return new History(changes, "account", key, null);
    }

    private History role(Caller caller, String id, long key) {
        if (subjects.accountOfRole(key)
                .filter(account -> looksAfter(caller, account))
                .isEmpty()) {
            throw none(id);
        }
        return new History(SubjectRepository.row("role_grant", key), "role_grant", key, null);
    }

    /** With what it began, cut short and passed on. */
    private History reorganisation(Caller caller, String id, long key) {
        if (subjects.provinceOfReorganisation(key)
                .filter(province -> worksIn(caller, province))
                .isEmpty()) {
            throw none(id);
        }
        String table = "agency_reorganisation";
        Condition changes = SubjectRepository.whole(
                table,
                CHANGE,
                key,
                "agency",
                "agency_name",
                "class_member",
                "agency_succession",
                "duty_bearer",
                "duty_passage",
                "target_passage");
        return new History(changes, table, key, null);
    }

    private History provinces(Caller caller, String id, long key) {
        if (subjects.provincesOfReorganisation(key).stream().noneMatch(province -> worksIn(caller, province))) {
            throw none(id);
        }
        String table = "province_reorganisation";
        Condition changes = SubjectRepository.whole(
                table, CHANGE, key, "province", "province_official_code", "territory", "province_succession");
        return new History(changes, table, key, null);
    }

    private History amendment(Caller caller, String id, long key) {
        if (subjects.provinceOfAmendment(key)
                .filter(province -> worksIn(caller, province))
                .isEmpty()) {
            throw none(id);
        }
        String table = "amendment";
        Condition changes = SubjectRepository.whole(table, "amendment_id", key, "target_version", "duty_version");
        return new History(changes, table, key, null);
    }

    private static SubjectRepository.Planned planned(
            Caller caller, String id, Optional<SubjectRepository.Planned> found) {
        return found.filter(planned -> worksIn(caller, planned.province())).orElseThrow(() -> none(id));
    }

    /** Drafts of other agencies are no business of an agency. */
    private static boolean readsEveryReport(Caller caller, long province) {
        return caller.rights().held().stream()
                .filter(held -> Permission.READ_REPORTS.roles().contains(held.role()))
                .anyMatch(held -> held.place() instanceof Place.Province there && there.reaches(province));
    }

    private boolean looksAfter(Caller caller, long account) {
        if (caller.may(new Right(Permission.KEEP_ACCOUNTS, new Place.Everywhere()))) {
            return true;
        }
        var provinces = caller.rights().provinces(Permission.KEEP_AGENCY_ACCOUNTS);
        return subjects.looksAfter(account, guard.today())
                .filter(province -> provinces == null || provinces.contains(province))
                .isPresent();
    }

    /** Whoever holds a role there, in an agency of it, or everywhere. */
    private static boolean worksIn(Caller caller, long province) {
        return caller.rights().held().stream().map(Held::place).anyMatch(place -> switch (place) {
            case Place.Everywhere all -> true;
            case Place.Province there -> there.reaches(province);
            case Place.Agency agency -> agency.province().id() == province;
        });
    }

    private static long key(NodeId node, String id) {
        if (!node.code().matches("\\d{1,18}")) {
            throw none(id);
        }
        return Long.parseLong(node.code());
    }

    private static NotFoundException none(String id) {
        return new NotFoundException("object with a history", id);
    }
}
