package greenplan.backend.target;

import greenplan.backend.graph.Along;
import greenplan.backend.graph.Asked;
import greenplan.backend.graph.Dated;
import greenplan.backend.graph.NodeId;
import greenplan.backend.graph.Text;
import greenplan.backend.method.Promise;
import greenplan.backend.method.StatusMethod;
import greenplan.backend.plan.Translation;
import greenplan.schema.Comparator;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A promise with a value and a time: one per number and year.
 *
 * @param key its row
 * @param planKey row of the plan that promises it
 * @param clauseKey row of the clause where it stands; null when an act added it to none
 * @param objectiveKey row of the objective it serves; null when its clause belongs to none
 * @param indicatorKey row of what measures it
 * @param wholeKey row of the target it is part of
 * @param code within its plan, for instance {@code II.2.b-2030-4}
 * @param title null when it was not asked for
 * @param words the promise in the words of the plan; null when they were not asked for
 * @param area the area on which it is judged; null when nothing was asked for that needs it
 * @param promise what {@link StatusMethod} needs to know of it; null when nothing was asked for that needs it
 * @param baseYear base year of a reduction; null, too, when nothing was asked for that needs the promise
 * @param lower lower or only bound in {@code unit}, as printed
 * @param upper upper bound; the only one of {@link Comparator#AT_MOST}
 * @param dueYear end of its period as printed; null when the text gives none
 * @param aspirational the plan says phấn đấu
 * @param sample fictional, for demonstration only; null when that was not asked for
 * @param amendmentKey row of the amendment that it reads by on the day; null as printed
 * @param addedKey row of the amendment that added it; null as printed
 * @param repealed the promise is taken back on the day, and the rest says what it was
 * @param asOf the day on which it reads like this, and on which responsibilities for it are told
 * @param along what its statement brought of what stands around it
 */
public record Target(
        long key,
        long planKey,
        @Nullable Long clauseKey,
        @Nullable Long objectiveKey,
        long indicatorKey,
        @Nullable Long wholeKey,
        String planCode,
        String code,
        @Nullable Text title,
        @Nullable Words words,
        @Nullable JudgedArea area,
        @Nullable Promise promise,
        @Nullable Integer baseYear,
        Comparator comparator,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        @Nullable Integer dueYear,
        boolean aspirational,
        @Nullable Boolean sample,
        @Nullable Long amendmentKey,
        @Nullable Long addedKey,
        boolean repealed,
        LocalDate asOf,
        Along along)
        implements Dated, Along.Bearer {

    /**
     * A promise in words.
     *
     * @param quote verbatim
     * @param translation unofficial; null while nobody made one, and of other words than the printed ones
     */
    record Words(String quote, @Nullable Translation translation) {}

    @Override
    public Text title() {
        return Asked.read(title, this::id);
    }

    /** The promise, verbatim. */
    public String quote() {
        return Asked.read(words, this::id).quote();
    }

    /** The same in English, where somebody translated it. */
    public @Nullable Translation translation() {
        return Asked.read(words, this::id).translation();
    }

    @Override
    public JudgedArea area() {
        return Asked.read(area, this::id);
    }

    @Override
    public Promise promise() {
        return Asked.read(promise, this::id);
    }

    @Override
    public Boolean sample() {
        return Asked.read(sample, this::id);
    }

    /** Global id. */
    public String id() {
        return NodeId.of("Target", planCode + "/" + code);
    }

    /** The promise in the shape of the graph's union. */
    public PrintedForm form() {
        return PrintedForm.of(promise().printed(), promise().direction(), unit, quote(), wholeKey, asOf);
    }

    /** Row of the amendment by which it is judged on another area than that of the plan's issue; null on that one. */
    public @Nullable Long judgedByKey() {
        return area().actKey();
    }

    /** The level from which an act lets its path begin. */
    public @Nullable Start start() {
        var start = promise().start();
        return start == null ? null : new Start(start.year(), start.value());
    }

    /** A level in a year, stated by an act: the graph's {@code Start}. */
    public record Start(int year, BigDecimal value) {}

    /** Of its row: the rest takes longer to hash than most of its children take to fetch. */
    @Override
    public int hashCode() {
        return Long.hashCode(key);
    }

    /** It has a number. */
    public boolean numeric() {
        return comparator != Comparator.NONE;
    }
}
