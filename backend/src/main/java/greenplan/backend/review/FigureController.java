package greenplan.backend.review;

import greenplan.backend.graph.Batch;
import greenplan.backend.indicator.Observation;
import greenplan.backend.indicator.PublishedObservations;
import greenplan.backend.mutation.Payload;
import greenplan.backend.mutation.Work;
import greenplan.backend.report.ValueRow;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Needs;
import greenplan.backend.rights.Permission;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Public figures in the hands of the focal agency, and what differs from a row that waits. */
@Controller
class FigureController {

    private final Figures figures;
    private final RivalRepository rivals;
    private final PublishedObservations published;

    FigureController(Figures figures, RivalRepository rivals, PublishedObservations published) {
        this.figures = figures;
        this.rivals = rivals;
        this.published = published;
    }

    @MutationMapping
    @Needs(Permission.REVIEW_REPORTS)
    Work<Long> decideFigure(@ContextValue Caller caller, @Argument Figures.Deed input) {
        return figures.decide(caller, input);
    }

    @MutationMapping
    @Needs(Permission.REVIEW_REPORTS)
    Work<Long> withdrawFigure(@ContextValue Caller caller, @Argument Figures.Deed input) {
        return figures.withdraw(caller, input);
    }

    @MutationMapping
    @Needs(Permission.REVIEW_REPORTS)
    Work<Long> restoreFigure(@ContextValue Caller caller, @Argument Figures.Deed input) {
        return figures.restore(caller, input);
    }

    @SchemaMapping(typeName = "FigurePayload")
    @Nullable
    Observation observation(Payload<Long> payload) {
        Long key = payload.result();
        return key == null ? null : published.byKeys(Set.of(key)).get(key);
    }

    @BatchMapping(typeName = "ReportValue", field = "rivals")
    Map<ValueRow, List<RivalFigure>> rivals(List<ValueRow> rows) {
        return Batch.many(rows, ValueRow::row, rivals::ofRows);
    }

    @BatchMapping(typeName = "RivalFigure", field = "observation")
    Map<RivalFigure, Observation> publicFigure(List<RivalFigure> found) {
        return Batch.one(found, RivalFigure::observationKey, published::byKeys);
    }
}
