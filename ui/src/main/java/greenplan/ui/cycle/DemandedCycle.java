package greenplan.ui.cycle;

import com.vaadin.flow.router.QueryParameters;
import greenplan.schema.CycleKind;
import greenplan.ui.workspace.PlanChoice;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * The cycle that an address asks to open: a demanded report leads there with its plan, kind and year.
 *
 * @param plan code; empty when none is asked for
 */
record DemandedCycle(String plan, CycleKind kind, OptionalInt year) {

    static DemandedCycle of(QueryParameters query) {
        return new DemandedCycle(
                query.getSingleParameter(PlanChoice.PLAN).orElse(""),
                query.getSingleParameter(Demands.KIND)
                        .flatMap(name -> Arrays.stream(CycleKind.values())
                                .filter(each -> each.name().equals(name))
                                .findFirst())
                        .orElse(CycleKind.ANNUAL),
                query.getSingleParameter(Demands.YEAR)
                        .filter(text -> text.matches("[12]\\d{3}"))
                        .map(year -> OptionalInt.of(Integer.parseInt(year)))
                        .orElse(OptionalInt.empty()));
    }
}
