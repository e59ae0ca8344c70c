package greenplan.backend.reorganisation;

import greenplan.backend.graph.Text;
import greenplan.backend.mutation.Problem;
import greenplan.backend.mutation.Problems;
import greenplan.backend.reorganisation.Recorded.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reorganisation of provinces would do, for whoever decides. */
record ProvincePreview(
        @Nullable String fingerprint,
        List<Problem> problems,
        List<OfCode> codes,
        List<OfArea> areas,
        List<OfPlan> plans,
        List<Parties.OfRole> roles,
        List<Party> agencies) {

    record OfCode(
            String code, @Nullable Party from, @Nullable Party to) {}

    record OfArea(String area, Text name, Party province, boolean begins) {}

    record OfPlan(
            String plan, Text title, Party from, @Nullable Party to) {}

    static ProvincePreview refused(Problems problems) {
        return new ProvincePreview(null, problems.list(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
