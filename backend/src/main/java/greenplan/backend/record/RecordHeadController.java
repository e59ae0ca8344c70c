package greenplan.backend.record;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The head of the record for everybody: whoever keeps it can prove later that nothing before was cut off. */
@Controller
class RecordHeadController {

    private final PublishedRecord published;

    RecordHeadController(PublishedRecord published) {
        this.published = published;
    }

    @QueryMapping
    PublishedRecord.@Nullable Head recordHead() {
        return published.head().orElse(null);
    }
}
