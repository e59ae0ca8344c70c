package greenplan.backend.method;

import greenplan.backend.graph.Text;
import greenplan.backend.method.Evidence.Kind;
import greenplan.backend.method.Evidence.Qualifier;
import greenplan.backend.method.Evidence.Value;
import greenplan.backend.method.TargetForm.*;
import greenplan.schema.Comparator;
import greenplan.schema.Confidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Draws promises and evidence of every shape from a seed: awkward amounts, every kind, all forms, odd years. */
final class Draw {

    private static final String[] AWKWARD = {"0", "0.0", "1", "-1", "0.01", "100", "60", "99.99", "-0.5", "1E+3"};

    private final Random random;
    private final LocalDate today;

    Draw(int seed) {
        random = new Random(seed);
        today = LocalDate.of(2010 + below(45), 1 + below(12), 1 + below(28));
    }

    LocalDate today() {
        return today;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Any amount, zero and negative ones included. */
    BigDecimal amount() {
        return below(3) == 0
                ? new BigDecimal(AWKWARD[below(AWKWARD.length)])
                : BigDecimal.valueOf(below(200_000) - 20_000, below(4));
    }

    Promise promise() {
        var form = form(below(18));
        Integer due = form instanceof RatePerYear rate ? rate.toYear() : dueYear();
        return new Promise(form, direction(), due, below(2) == 0 ? "%" : null, BigDecimal.valueOf(below(3)));
    }

    /** A promise of a level that is still ahead, in the indicator's own direction. */
    Promise levelPromise() {
        var direction = direction();
        var bound = new Quantity(amount(), "%");
        boolean up = direction == Direction.UP;
        var form = switch (below(4)) {
            case 0 -> new SingleValue(bound);
            case 1 -> new StableAt(bound);
            case 2 -> new Range(bound.amount(), bound.amount().add(BigDecimal.TEN), "%");
            default -> up ? new MoreThan(bound) : new AtMost(bound);
        };
        return Promise.of(form, direction, today.getYear() + below(20));
    }

    Evidence evidence() {
        var values = new ArrayList<Value>();
        for (int i = below(6); i > 0; i--) {
            int year = today.getYear() + 2 - below(20);
            var asOf = below(2) == 0 ? null : LocalDate.of(year, 1 + below(12), 1 + below(28));
            var kind = oneOf(List.of(Kind.values()));
            values.add(
                    new Value("v" + i, year, asOf, amount(), kind, qualifier(), below(5) > 0, below(5) > 0, rank(i)));
        }
        return new Evidence(values);
    }

    private Evidence.Rank rank(int key) {
        var moment = OffsetDateTime.of(2026, 1, 1 + below(3), 0, 0, 0, 0, ZoneOffset.UTC);
        return new Evidence.Rank(
                key, oneOf(List.of(Confidence.values())), moment, below(4) == 0 ? moment.plusDays(below(3)) : null);
    }

    Value official(int year) {
        return new Value("of " + year, year, null, amount(), Kind.OFFICIAL, null, true, true);
    }

    static Value with(Value v, BigDecimal amount) {
        return new Value(
                v.label(),
                v.year(),
                v.asOf(),
                amount,
                v.kind(),
                v.qualifier(),
                v.sameTerritory(),
                v.sameDefinition(),
                v.rank());
    }

    private Direction direction() {
        return below(2) == 0 ? Direction.UP : Direction.DOWN;
    }

    private @Nullable Integer dueYear() {
        return below(4) == 0 ? null : Integer.valueOf(today.getYear() - 8 + below(25));
    }

    private @Nullable Qualifier qualifier() {
        return below(3) > 0 ? null : oneOf(List.of(Qualifier.values()));
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    private Comparator comparator() {
        return oneOf(List.of(Comparator.EQUAL, Comparator.AT_LEAST, Comparator.MORE_THAN, Comparator.AT_MOST));
    }

    private TargetForm form(int which) {
        var bound = new Quantity(amount(), "%");
        var positive = BigDecimal.valueOf(1 + below(9_999), 2);
        var more = positive.add(BigDecimal.ONE);
        int from = today.getYear() - 10 + below(20);
        return switch (which) {
            case 0 -> new SingleValue(bound);
            case 1 -> new AtLeast(bound);
            case 2 -> new MoreThan(bound);
            case 3 -> new AtMost(bound);
            case 4 -> new Range(positive, more, "%");
            case 5 -> new RatePerYear(positive, below(2) == 0 ? null : more, from, from + 1 + below(20));
            case 6 -> new Reduction(Comparator.AT_LEAST, positive, from, below(2) == 0 ? null : more);
            case 7 -> new StableAt(bound);
            case 8 -> new ValuePerClass(new Text("loại II", "class II"), comparator(), bound);
            case 9 -> new PartOf("II.2.d-2030-4", comparator(), bound);
            case 10 -> new ShareOfNew(comparator(), bound);
            case 11 -> new CountPerYear(positive, below(2) == 0 ? null : more, "đề tài");
            case 12 -> new RecurringYesNo();
            case 13 -> new Elimination();
            case 14 -> new Compliance(new Text("quy chuẩn", "the standard"));
            case 15 -> new Qualitative();
            case 16 -> new Unreadable();
            default -> new Deliverable(List.of(new Text("xây dựng", "draw up"), new Text("triển khai", "carry out")));
        };
    }
}
