package greenplan.backend.method;

import greenplan.backend.graph.Text;

/** What the working says besides its numbers. */
final class Remarks {

    private Remarks() {}

    static Text leftOut(int values) {
        return new Text(
                "Không dùng " + values + " giá trị đo theo địa giới khác hoặc theo cách đo khác.",
                "Values left out because they follow another territory or definition: " + values + ".");
    }

    static Text lessAmbitiousBound() {
        return new Text(
                "Cam kết là một khoảng; đánh giá theo cận dễ đạt hơn.",
                "The promise is a range; it is judged at its less ambitious bound.");
    }

    static Text tolerance(Promise promise) {
        return new Text(
                "“Ổn định ở mức” được coi là đạt khi giá trị không kém mức đó quá dung sai đã công bố, ở đây là "
                        + Figures.vi(promise.tolerance()) + ".",
                "“Stable at” is met when the value falls short of the level by no more than the published tolerance, here "
                        + Figures.en(promise.tolerance()) + ".");
    }

    static Text linearPath() {
        return new Text(
                "Có giá trị bằng 0 hoặc âm nên tính theo đường thẳng, không theo tốc độ tăng bình quân.",
                "A value is zero or negative, so the path is a straight line instead of compound growth.");
    }

    static Text statedStart(Point start) {
        return new Text(
                "Lộ trình bắt đầu từ giá trị " + Figures.vi(start.value()) + " của năm " + start.year()
                        + ", do văn bản nêu.",
                "The path begins at the value " + Figures.en(start.value()) + " of " + start.year()
                        + ", which the act states.");
    }

    static Text levelFromBase(Point base) {
        return new Text(
                "Mức cam kết được tính từ giá trị " + Figures.vi(base.value()) + " của năm gốc " + base.year() + ".",
                "The promised level is worked out from the value " + Figures.en(base.value()) + " of the base year "
                        + base.year() + ".");
    }
}
