package greenplan.ui.amendment;

import greenplan.ui.graph.Titled;
import greenplan.ui.workspace.Payload;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answer to {@code AmendmentsView.graphql}. */
record AmendmentsPage(Plan plan, Agencies agencies, Indicators indicators) {

    record Plan(
            String code,
            Province province,
            Targets targets,
            Duties duties,
            List<Titled> objectives,
            List<Clause> clauses,
            List<Amendment> amendments) {

        /** Areas on which targets may be judged: those of the province, and of those that follow it. */
        List<Titled> areas() {
            return Stream.concat(
                            province.territories.stream(),
                            province.reorganisations.stream()
                                    .flatMap(change -> change.successors.stream())
                                    .flatMap(other -> other.territories.stream()))
                    .distinct()
                    .map(area -> new Titled(area.code, area.name))
                    .toList();
        }

        /** Clauses that something may be added to. */
        List<Titled> places() {
            return clauses.stream()
                    .filter(clause -> !clause.role.equals("MISSING") && !clause.role.equals("SCAN_MARK"))
                    .map(clause -> new Titled(clause.path, clause.heading()))
                    .toList();
        }
    }

    record Province(List<Area> territories, List<Reorganisation> reorganisations) {}

    record Reorganisation(List<Successor> successors) {}

    record Successor(List<Area> territories) {}

    record Area(String code, String name) {}

    record Clause(
            String path,
            @Nullable String label,
            String role,
            @Nullable String text) {

        /** Its first words. */
        String heading() {
            String words = label != null ? label : text == null ? "" : text.split("\n", 2)[0];
            return words.length() > 60 ? words.substring(0, 60) + "…" : words;
        }
    }

    record Targets(List<Titled> nodes) {}

    record Duties(List<Titled> nodes) {}

    record Agencies(List<Agency> nodes) {}

    record Agency(String code, String name, boolean ended) {}

    record Indicators(List<Indicator> nodes) {

        List<Titled> titled() {
            return nodes.stream()
                    .map(each -> new Titled(each.code, each.name + (each.unit == null ? "" : ", " + each.unit)))
                    .toList();
        }
    }

    record Indicator(String code, String name, @Nullable String unit) {}

    record Amendment(
            String id,
            int version,
            String kind,
            String number,
            LocalDate date,
            LocalDate effectiveOn,
            String summary) {}

    /** The answer of both mutations. */
    record Done(List<Problem> problems, @Nullable String clientMutationId) implements Payload {}
}
