package greenplan.backend.planfile;

import greenplan.db.base.enums.Direction;
import greenplan.db.base.enums.IndicatorRelationKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One indicator of indicators.yaml; packages that share it spell it identically. */
public record IndicatorEntry(
        String code,
        Bilingual name,
        @Nullable String unit,
        @Nullable Direction direction,
        Bilingual definition,
        List<Related> related) {

    public record Related(String indicator, IndicatorRelationKind kind, Bilingual note) {}

    /** The indicator itself, without its relations, which may name indicators that only one package has. */
    IndicatorEntry alone() {
        return new IndicatorEntry(code, name, unit, direction, definition, List.of());
    }
}
