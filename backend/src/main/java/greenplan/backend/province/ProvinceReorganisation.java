package greenplan.backend.province;

import greenplan.backend.graph.Text;
import greenplan.db.base.enums.Certainty;
import greenplan.db.base.enums.Confidence;
import greenplan.db.base.enums.ReorganisationKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A merger or a split of provinces.
 *
 * @param inForce whether its day has come
 * @param act the act, as far as it is known
 * @param predecessors who goes in
 * @param successors who comes out, the first answers for what a province leaves; one that is a predecessor, too, goes on with a new area
 */
public record ProvinceReorganisation(
        ReorganisationKind kind,
        LocalDate date,
        Certainty certainty,
        boolean inForce,
        Act act,
        List<Province> predecessors,
        List<Province> successors,
        @Nullable Text note,
        @Nullable ChangeSource source,
        Confidence confidence) {}
