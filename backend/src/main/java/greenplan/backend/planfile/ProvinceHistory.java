package greenplan.backend.planfile;

import greenplan.backend.planfile.PlanSheet.OfficialCode;
import greenplan.backend.planfile.PlanSheet.ProvinceChange;
import greenplan.backend.planfile.PlanSheet.Territory;
import greenplan.backend.succession.Handover;
import greenplan.db.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Codes and areas of the provinces that a package names, carried through their reorganisations.
 *
 * @param home the province of the plan, with its changes and the others that take part in them
 */
public record ProvinceHistory(PlanSheet.Province home) {

    /** Codes of all provinces: the plan's own first. */
    public List<String> provinces() {
        var codes = new ArrayList<String>();
        codes.add(home.code());
        home.others().forEach(other -> codes.add(other.code()));
        return codes;
    }

    /** Codes of all their areas, whenever they are. */
    Set<String> areas() {
        return Stream.of(
                        home.territories().stream(),
                        home.others().stream().flatMap(other -> other.territories().stream()),
                        home.changes().stream()
                                .flatMap(change -> change.successors().stream())
                                .map(PlanSheet.Successor::territory))
                .flatMap(areas -> areas)
                .map(Territory::code)
                .collect(Collectors.toSet());
    }

    /** The national codes of one of them in time. */
    public List<Handover<OfficialCode>> codes(String province) {
        return through(
                province,
                sheetCodes(province),
                OfficialCode::from,
                OfficialCode::to,
                PlanSheet.Successor::officialCode);
    }

    /** The areas of one of them in time. */
    public List<Handover<Territory>> territories(String province) {
        return through(province, sheetAreas(province), Territory::from, Territory::to, PlanSheet.Successor::territory);
    }

    /** The codes that stand under the province itself. */
    List<OfficialCode> sheetCodes(String province) {
        return had(province, home.officialCodes(), PlanSheet.OtherProvince::officialCodes);
    }

    /** The areas that stand under the province itself. */
    List<Territory> sheetAreas(String province) {
        return had(province, home.territories(), PlanSheet.OtherProvince::territories);
    }

    private <T> List<T> had(String province, List<T> own, Function<PlanSheet.OtherProvince, List<T>> others) {
        return province.equals(home.code())
                ? own
                : home.others().stream()
                        .filter(other -> other.code().equals(province))
                        .flatMap(other -> others.apply(other).stream())
                        .toList();
    }

    private <T> List<Handover<T>> through(
            String province,
            List<T> sheet,
            Function<T, @Nullable LocalDate> from,
            Function<T, @Nullable LocalDate> to,
            Function<PlanSheet.Successor, @Nullable T> begun) {
        List<Handover<T>> had = sheet.stream()
                .map(each -> new Handover<>(each, DateSpan.of(from.apply(each), to.apply(each))))
                .toList();
        List<ProvinceChange> changes = home.changes().stream()
                .filter(change -> change.concerns(province))
                .sorted(Comparator.comparing(ProvinceChange::date))
                .toList();
        for (ProvinceChange change : changes) {
            PlanSheet.Successor successor = change.successor(province);
            had = Handover.through(
                    had, change.date(), successor != null, successor == null ? null : begun.apply(successor));
        }
        return had;
    }
}
