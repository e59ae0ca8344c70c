package greenplan.backend.graph;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much one request may ask for, under {@code greenplan.limit}. All but the sizes of bodies hold for pages of the portal itself, too.
 *
 * @param depth how many fields may stand inside each other. Default 16, which the usual introspection query needs
 * @param cost how many values an operation may ask for: each field is one, times the size of every list around it. A list is as
 *     large as it can be ({@link ListSizes}), that of a plan which is named as large as its own, a page no larger than it is asked for, and a list
 *     that nobody counts {@link OperationSize#PLAIN_LIST}. A search and a plan as of another day cost besides what they take. Default 250000, about
 *     half a second of a processor
 * @param aliases how often one field may be asked for under different names in one place. Default 30
 * @param document length of the document in characters. Default 20000
 * @param body size of the body of a request over HTTP. Default 100 kB
 * @param staffBody the same with a token: a plan package has some 200 kB. Default 4 MB
 * @param timeout how long an operation may take, and work beside the graph: an upload once its file is there, a sign-in. Default 10 s.
 *     Then its statement is cancelled and its transaction rolled back; a mutation is answered with its outcome a little later
 * @param loading the same for loadPackage, which reads and checks a whole plan. Default 1 min
 */
@Validated
@ConfigurationProperties("greenplan.limit")
public record GraphLimits(
        @DefaultValue("16") @Min(1) int depth,
        @DefaultValue("250000") @Min(1) long cost,
        @DefaultValue("30") @Min(1) int aliases,
        @DefaultValue("20000") @Min(1) int document,
        @DefaultValue("100KB") DataSize body,
        @DefaultValue("4MB") DataSize staffBody,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("1m") Duration loading) {

    /**
     * How much stands behind the lists of the schema, so that an operation is sized by what it can bring, not by the page that
     * it allows itself.
     */
    public interface ListSizes {

        /**
         * The most that a list holds.
         *
         * @param list type and field, for instance {@code Plan.targets}
         * @param parent code of the object whose list it is, where the document names it; null for the largest of any object
         * @param otherwise what to take where nobody counted
         */
        int most(String list, @Nullable String parent, int otherwise);
    }
}
