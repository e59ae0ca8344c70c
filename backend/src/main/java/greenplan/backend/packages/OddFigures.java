package greenplan.backend.packages;

import static greenplan.backend.planfile.PackageFile.OBSERVATIONS;

import greenplan.backend.graph.DayWords;
import greenplan.backend.graph.Text;
import greenplan.backend.planfile.FindingWords;
import greenplan.backend.planfile.ObservationSheet.Observation;
import greenplan.backend.planfile.PackageProblem;
import greenplan.backend.planfile.PlanPackage;
import greenplan.backend.report.Plausibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks of the values of a package what a report is asked ({@link Plausibility}): whether they fit their unit, what is promised, what was before
 * them and what they are a part of. One that is odd may be right, with a reason in the package; whoever loads it reads both.
 */
record OddFigures(PlanPackage contents) {

    /**
     * A question about a value, and its answer.
     *
     * @param asked where it stands, what is odd, and what to do
     * @param reason why the value is right; null while the package does not say so
     */
    record Question(PackageProblem asked, @Nullable String reason) {}

    /** The questions about a package that was read, in the order of its values. */
    static List<Question> of(PlanPackage contents) {
        return new OddFigures(contents).questions();
    }

    /** All that stands against a package: what is wrong with it, and what is odd without a reason. */
    static List<PackageProblem> against(PlanPackage contents, List<PackageProblem> problems) {
        var odd = of(contents).stream().filter(each -> each.reason == null).map(Question::asked);
        return Stream.concat(problems.stream(), odd).toList();
    }

    /** The same, and the values of days that have not come, on a day. */
    static List<PackageProblem> against(PlanPackage contents, List<PackageProblem> problems, LocalDate today) {
        return Stream.concat(against(contents, problems).stream(), new OddFigures(contents).ahead(today))
                .toList();
    }

    private Stream<PackageProblem> ahead(LocalDate today) {
        return IntStream.range(0, values().size())
                .filter(i -> values().get(i).begins().isAfter(today))
                .mapToObj(i -> contents.problem(
                        OBSERVATIONS,
                        "/observations/" + i + "/asOf",
                        FindingWords.of("value.ahead", List.of(values().get(i).asOf())),
                        FindingWords.of("value.ahead.cure", List.of())));
    }

    private List<Question> questions() {
        var stated = new StatedQuantities(contents);
        var questions = new ArrayList<Question>();
        List<Observation> values = values();
        for (int i = 0; i < values.size(); i++) {
            Observation value = values.get(i);
            String at = "/observations/" + i;
            contents.indicators().stream()
                    .filter(indicator -> indicator.code().equals(value.indicator()))
                    .findFirst()
                    .map(indicator -> Plausibility.odd(
                            stated.quantity(indicator, value), stated.known(value), value.value(), value.day()))
                    .stream()
                    .flatMap(List::stream)
                    .forEach(odd -> questions.add(question(at, odd, value)));
            values.subList(0, i).stream()
                    .filter(other -> StatedQuantities.isOfOneThing(other, value)
                            && other.day().equals(value.day()))
                    .filter(other -> other.value().compareTo(value.value()) != 0)
                    .findFirst()
                    .ifPresent(other -> questions.add(question(at, rival(value, other), value)));
        }
        return questions;
    }

    private List<Observation> values() {
        return contents.observations().observations();
    }

    private Question question(String at, Text odd, Observation value) {
        Text cure = FindingWords.of("value.odd.cure", List.of());
        return new Question(contents.problem(OBSERVATIONS, at, odd, cure), value.overrideReason());
    }

    private static Text rival(Observation value, Observation other) {
        return FindingWords.of(
                "value.rival",
                List.of(DayWords.of(value.day()), value.value(), other.source(), other.value(), value.source()));
    }
}
