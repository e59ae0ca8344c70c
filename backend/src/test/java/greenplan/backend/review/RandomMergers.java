package greenplan.backend.review;

import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import greenplan.db.DateSpan;
import java.util.List;
import java.util.Map;

/** Those who reported are merged, and so is their province. */
abstract class RandomMergers extends RandomActs {

    /** A merger by itself changes no figure, whoever said it, and nothing that rests on one; the agency that is gone says nothing new. */
    final String mergeAgencies() {
        clean(done(
                officer,
                "reorganise",
                Map.of(
                        "province",
                        province.code(),
                        "kind",
                        "MERGE",
                        "date",
                        today().toString(),
                        "act",
                        "9/QĐ-UBND",
                        "actDate",
                        today().minusDays(1).toString(),
                        "predecessors",
                        List.of(first.code(), second.code()),
                        "successors",
                        List.of(Map.of("agency", first.code()))),
                "problems { code }"));
        return "agencies are merged";
    }

    /** The province goes on with its neighbour; its plan is judged on its own area until an act says otherwise. */
    final String mergeProvinces() {
        var both = person(Role.FOCAL_OFFICER, province);
        Place.Province neighbour = province();
        hold(both, Role.FOCAL_OFFICER, neighbour, DateSpan.since(today()));
        clean(done(
                token(both),
                "reorganiseProvinces",
                Map.of(
                        "kind",
                        "MERGE",
                        "date",
                        today().toString(),
                        "act",
                        "10/NQ-QH",
                        "actDate",
                        today().minusDays(1).toString(),
                        "predecessors",
                        List.of(province.code(), neighbour.code()),
                        "successors",
                        List.of(Map.of("province", province.code()))),
                "problems { code }"));
        return "provinces are merged";
    }
}
