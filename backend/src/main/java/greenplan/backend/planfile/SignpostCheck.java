package greenplan.backend.planfile;

import static greenplan.backend.planfile.Finding.word;
import static greenplan.backend.planfile.PackageFile.SIGNPOSTS;
import static greenplan.backend.planfile.PackageFile.TARGETS;

import greenplan.backend.topic.Topics;
import greenplan.db.base.enums.ClauseRole;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** signposts.yaml: each stands at one target, duty, action or measure, and names topics and trades that there are. */
final class SignpostCheck {

    private static final Set<ClauseRole> ROLES = Set.of(ClauseRole.DUTY, ClauseRole.ACTION, ClauseRole.MEASURE);

    private SignpostCheck() {}

    static void check(PlanPackage contents, Findings findings) {
        List<SignpostEntry> signposts = contents.signposts();
        Set<String> targets = contents.targets().stream().map(TargetEntry::code).collect(Collectors.toSet());
        Set<String> duties = contents.duties().stream().map(DutyEntry::clause).collect(Collectors.toSet());
        findings.unique(
                SIGNPOSTS,
                signposts,
                "",
                each -> (each.target() == null ? "clause " : "target ") + each.place(),
                word("signpost"));
        for (int i = 0; i < signposts.size(); i++) {
            SignpostEntry signpost = signposts.get(i);
            String at = "/" + i;
            findings.require(
                    (signpost.target() == null) != (signpost.clause() == null),
                    SIGNPOSTS,
                    at,
                    Finding.of("signpost.place"));
            findings.known(SIGNPOSTS, at + "/target", signpost.target(), targets, TARGETS, word("target"));
            if (signpost.clause() != null) {
                findings.clause(SIGNPOSTS, at + "/clause", signpost.clause(), ROLES);
            }
            listed(signpost.topics(), Topics.codes(), at + "/topics", findings);
            listed(signpost.trades(), Topics.tradeCodes(), at + "/trades", findings);
            findings.require(
                    signpost.meaning() == null || signpost.target() != null,
                    SIGNPOSTS,
                    at + "/meaning",
                    Finding.of("signpost.meaning", signpost.place()));
            findings.require(
                    signpost.audience().isEmpty() || !duties.contains(signpost.place()),
                    SIGNPOSTS,
                    at + "/audience",
                    Finding.of("signpost.audience", signpost.place()));
        }
    }

    private static void listed(List<String> codes, Collection<String> known, String at, Findings findings) {
        codes.forEach(code -> findings.require(
                known.contains(code), SIGNPOSTS, at, Finding.of("signpost.unlisted", code, new TreeSet<>(known))));
    }
}
