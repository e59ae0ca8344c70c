package greenplan.backend.method;

import greenplan.backend.graph.Text;
import greenplan.schema.Meets;

/**
 * What a figure of the area that followed says of a promise: compared with the bound alone, without pace and trend. It is no verdict.
 *
 * @param meets whether the figure meets the bound
 * @param sentence the same for citizens
 */
public record Indication(Meets meets, Text sentence) {

    static Indication of(Promise promise, Evidence.Value value) {
        var goal = Goal.of(promise);
        var meets = goal == null ? Meets.CANNOT : meets(goal, value);
        var seen = Point.of(value);
        var figure = figure(promise, seen);
        var what = PromiseWords.what(promise);
        var answer = switch (meets) {
            case YES -> new Words("đạt", "met");
            case NO -> new Words("chưa đạt", "not met");
            case CANNOT -> new Words("chưa so được", "cannot be compared");
        };
        return new Indication(
                meets,
                new Text(
                        "Theo địa giới mới, %s, so với cam kết %s: %s. Số liệu này chưa dùng để đánh giá."
                                .formatted(figure.vi(), what.vi(), answer.vi()),
                        "On the new area, %s, against the promise (%s): %s. It is not used for the verdict."
                                .formatted(figure.en(), what.en(), answer.en())));
    }

    private static Words figure(Promise promise, Point seen) {
        if (ObservedWords.inWords(promise)) {
            var clause = ObservedWords.clause(promise, seen, Direction.UP);
            return new Words(Words.inside(clause.vi()), Words.inside(clause.en()));
        }
        var of = ObservedWords.of(seen);
        var value = ObservedWords.value(promise, seen);
        return new Words("số liệu " + of.vi() + " là " + value.vi(), "the figure for " + of.en() + " is " + value.en());
    }

    /** As before the due year: short of the bound, a figure that is only "more than" a number is read at that number. */
    private static Meets meets(Goal goal, Evidence.Value value) {
        return switch (goal.isMetBy(value)) {
            case YES -> Meets.YES;
            case NO -> Meets.NO;
            case OPEN -> goal.isBeyond(value.amount()) ? Meets.CANNOT : Meets.NO;
        };
    }
}
