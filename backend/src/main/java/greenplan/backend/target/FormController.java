package greenplan.backend.target;

import graphql.schema.DataFetchingEnvironment;
import greenplan.backend.graph.Asked;
import greenplan.backend.graph.Batch;
import greenplan.schema.Language;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Fields of target forms that a record cannot answer by itself. */
@Controller
class FormController {

    private final PublishedTargets targets;

    FormController(PublishedTargets targets) {
        this.targets = targets;
    }

    @SchemaMapping
    CompletableFuture<Target> whole(PrintedForm.PartOf part, DataFetchingEnvironment field) {
        var asked = Asked.of(field);
        var day = part.asOf();
        return Batch.load(field, part.wholeKey(), day, asked, keys -> targets.byKeys(keys, day, asked));
    }

    /** {@code class} is a word of Java, so no record can have it. */
    @SchemaMapping(field = "class")
    String ofClass(PrintedForm.ValuePerClass form, @Argument Language language) {
        return form.ofClass().in(language);
    }

    @SchemaMapping
    List<String> steps(PrintedForm.Deliverable form, @Argument Language language) {
        return form.steps().stream().map(step -> step.in(language)).toList();
    }
}
