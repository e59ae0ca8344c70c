package greenplan.backend.packages;

import greenplan.backend.graph.Text;
import greenplan.backend.mutation.Answer;
import greenplan.backend.mutation.Problem;
import greenplan.backend.mutation.Problems;
import greenplan.backend.planfile.PackageProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of loading a package. */
record PackageAnswer(
        Loading.@Nullable State state,
        List<PackageProblem> findings,
        List<Difference> changes,
        List<Difference> edits,
        List<Difference> conflicts,
        List<Problem> problems,
        @Nullable String clientMutationId)
        implements Answer {

    static PackageAnswer of(Loading loading, @Nullable String clientMutationId) {
        return new PackageAnswer(
                loading.state(),
                loading.problems(),
                loading.changes(),
                loading.edits(),
                loading.conflicts(),
                problems(loading),
                clientMutationId);
    }

    static PackageAnswer refused(Problems problems, @Nullable String clientMutationId) {
        return new PackageAnswer(null, List.of(), List.of(), List.of(), List.of(), problems.list(), clientMutationId);
    }

    private static List<Problem> problems(Loading loading) {
        int wrong = loading.problems().size();
        int open = loading.conflicts().size();
        return switch (loading.state()) {
            case BROKEN ->
                List.of(new Problem(
                        "files",
                        "BROKEN",
                        new Text(
                                "Gói có %d lỗi; chưa có gì được nạp.".formatted(wrong),
                                "The package has %d %s; nothing was loaded."
                                        .formatted(wrong, wrong == 1 ? "problem" : "problems"))));
            case CONFLICTS ->
                List.of(new Problem(
                        "choices",
                        "CONFLICTS",
                        new Text(
                                "Có %d chỗ cả cổng và gói đều đã sửa; hãy chọn cho từng chỗ. Chưa có gì được nạp."
                                        .formatted(open),
                                "The portal and the package both changed %d %s; choose for each. Nothing was loaded."
                                        .formatted(open, open == 1 ? "thing" : "things"))));
            case LOADED, CHANGED, UNCHANGED -> List.of();
        };
    }
}
