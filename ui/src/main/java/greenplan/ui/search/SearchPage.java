package greenplan.ui.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import greenplan.ui.graph.Named;
import greenplan.ui.graph.PageInfo;
import greenplan.ui.graph.Titled;
import greenplan.ui.language.AmendingAct;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer to {@code SearchView.graphql}: the results, how many there are of each kind, the provinces. */
record SearchPage(
        Results search,
        @JsonProperty("PLAN") Count plans,
        @JsonProperty("TARGET") Count targets,
        @JsonProperty("DUTY") Count duties,
        @JsonProperty("PROGRESS") Count progress,
        @JsonProperty("ACTION") Count actions,
        @JsonProperty("MEASURE") Count measures,
        @JsonProperty("AGENCY") Count agencies,
        @JsonProperty("INDICATOR") Count indicators,
        @JsonProperty("CLAUSE") Count clauses,
        @JsonProperty("NOTE") Count notes,
        List<Province> provinces) {

    record Results(int totalCount, PageInfo pageInfo, List<Result> nodes) {}

    record Result(
            FoundKind kind,
            String code,
            String title,
            String excerpt,
            boolean printed,
            @Nullable String province,
            @Nullable String plan,
            @Nullable AmendingAct amendment) {}

    record Count(int totalCount) {}

    record Province(
            String code, String name, boolean sample, List<Titled> plans, List<Reorganisation> reorganisations) {}

    /** A merger or a split of provinces: those that are no more have a page, too. */
    record Reorganisation(List<Named> predecessors, List<Named> successors) {}

    /** Those to choose from: a fictional one only when it is chosen already. */
    List<Province> offered(String chosen) {
        return provinces.stream()
                .filter(each -> !each.sample || each.code.equals(chosen))
                .toList();
    }

    /** All provinces that have a page, by code. */
    Map<String, String> provinceNames(String chosen) {
        var names = new LinkedHashMap<String, String>();
        for (Province province : offered(chosen)) {
            names.put(province.code, province.name);
            for (Reorganisation change : province.reorganisations) {
                change.predecessors.forEach(each -> names.putIfAbsent(each.code(), each.name()));
                change.successors.forEach(each -> names.putIfAbsent(each.code(), each.name()));
            }
        }
        return names;
    }

    /** How many results there are of a kind. */
    int count(FoundKind kind) {
        Count found = switch (kind) {
            case PLAN -> plans;
            case TARGET -> targets;
            case DUTY -> duties;
            case PROGRESS -> progress;
            case ACTION -> actions;
            case MEASURE -> measures;
            case AGENCY -> agencies;
            case INDICATOR -> indicators;
            case CLAUSE -> clauses;
            case NOTE -> notes;
        };
        return found.totalCount();
    }
}
