package greenplan.backend.planfile;

import static greenplan.backend.planfile.Finding.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What several packages say about the same thing must be the same, and what one says about another must exist. */
final class SharedCheck {

    private final List<PackageProblem> problems = new ArrayList<>();
    private final Map<String, Object> said = new HashMap<>();
    private final Map<String, String> by = new HashMap<>();

    private SharedCheck() {}

    static List<PackageProblem> check(List<PlanPackage> packages) {
        var shared = new SharedCheck();
        packages.forEach(shared::same);
        Map<String, PlanPackage> plans =
                packages.stream().collect(Collectors.toMap(PlanPackage::code, each -> each, (first, second) -> first));
        packages.forEach(each -> shared.comparisons(each, plans));
        return shared.problems;
    }

    private void same(PlanPackage each) {
        PlanSheet plan = each.plan();
        if (each.pages().sound(PackageFile.PLAN)) {
            same(
                    each,
                    PackageFile.PLAN,
                    "/province",
                    "province",
                    plan.province().code(),
                    plan.province());
            for (int i = 0; i < plan.province().changes().size(); i++) {
                PlanSheet.ProvinceChange change = plan.province().changes().get(i);
                same(each, PackageFile.PLAN, "/province/changes/" + i, "provinceChange", change.code(), change);
            }
        }
        for (int i = 0; i < each.indicators().size(); i++) {
            IndicatorEntry indicator = each.indicators().get(i).alone();
            same(each, PackageFile.INDICATORS, "/" + i, "indicator", indicator.code(), indicator);
        }
        for (int i = 0; i < each.observations().sources().size(); i++) {
            ObservationSheet.Source source = each.observations().sources().get(i);
            same(each, PackageFile.OBSERVATIONS, "/sources/" + i, "source", source.code(), source);
        }
        String province = plan.province().code() + "/";
        for (int i = 0; i < each.agencies().agencies().size(); i++) {
            AgencySheet.Agency agency = each.agencies().agencies().get(i);
            same(each, PackageFile.AGENCIES, "/agencies/" + i, "agency", province + agency.code(), agency);
        }
        for (int i = 0; i < each.agencies().changes().size(); i++) {
            AgencySheet.Change change = each.agencies().changes().get(i);
            same(each, PackageFile.AGENCIES, "/changes/" + i, "agencyChange", change.code(), change);
        }
    }

    private void same(PlanPackage each, PackageFile file, String pointer, String kind, String code, Object saying) {
        String key = kind + " " + code;
        Object before = said.putIfAbsent(key, saying);
        String where = by.putIfAbsent(key, each.code());
        if (before != null && !Objects.equals(before, saying)) {
            problems.add(each.pages().problem(file, pointer, Finding.of("shared", word(kind), code, where)));
        }
    }

    private void comparisons(PlanPackage each, Map<String, PlanPackage> plans) {
        for (int i = 0; i < each.comparisons().size(); i++) {
            ComparisonEntry.Other other = each.comparisons().get(i).with();
            PlanPackage plan = plans.get(other.plan());
            if (plan == null || !plan.pages().sound(PackageFile.TARGETS)) {
                continue;
            }
            Set<String> targets = plan.targets().stream().map(TargetEntry::code).collect(Collectors.toSet());
            if (!targets.contains(other.target())) {
                problems.add(each.pages()
                        .problem(
                                PackageFile.COMPARISONS,
                                "/" + i + "/with",
                                Finding.of("comparison.target", other.plan(), other.target())));
            }
        }
    }
}
