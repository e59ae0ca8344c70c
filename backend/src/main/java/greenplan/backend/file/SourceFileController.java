package greenplan.backend.file;

import greenplan.backend.graph.Batch;
import greenplan.backend.indicator.Observation;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** The documents behind published values in the public graph. */
@Controller
class SourceFileController {

    private final PublishedFiles files;

    SourceFileController(PublishedFiles files) {
        this.files = files;
    }

    @BatchMapping(typeName = "Observation", field = "files")
    Map<Observation, List<SourceFile>> files(List<Observation> observations) {
        return Batch.many(observations, Observation::key, files::ofObservations);
    }
}
