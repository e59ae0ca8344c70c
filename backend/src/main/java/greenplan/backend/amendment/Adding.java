package greenplan.backend.amendment;

import greenplan.backend.method.FormRule;
import greenplan.backend.mutation.CleanText;
import greenplan.backend.mutation.Problems;
import greenplan.schema.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what cannot be about what an act adds, and where it belongs.
 *
 * @param known what it may point to
 * @param areas on which a target may be judged
 */
record Adding(ReferenceRepository.Known known, Areas areas, Problems problems) {

    /**
     * A target with the rows that it points to.
     *
     * @param indicator the known one; null for a new one
     * @param area on which it is judged; null for that of the plan
     */
    record Target(
            Addition.OfTarget said,
            @Nullable Long clause,
            @Nullable Long objective,
            ReferenceRepository.@Nullable Measured indicator,
            @Nullable Long area) {

        /** Unit of its bounds; none where it has no bound. */
        @Nullable
        String unit() {
            if (said.form().comparator() == Comparator.NONE) {
                return null;
            }
            var fresh = said.newIndicator();
            return fresh == null ? indicator == null ? null : indicator.unit() : CleanText.orNull(fresh.unit());
        }
    }

    /** A duty with the rows that it points to. */
    record Duty(Addition.OfDuty said, @Nullable Long section, List<Long> bearers) {}

    /** @param everywhere row of the area on which the act lets all targets be judged; null when it does not */
    List<Target> targets(List<Addition.OfTarget> said, @Nullable Long everywhere) {
        return IntStream.range(0, said.size())
                .mapToObj(i -> target(said.get(i), "addedTargets." + i, everywhere))
                .toList();
    }

    private Target target(Addition.OfTarget said, String at, @Nullable Long everywhere) {
        words(at, said.titleVi(), said.titleEn(), said.quote());
        var level = new Level(problems, at);
        var rule = said.form().rule();
        var promised = new NewVersion.Promised(rule, said.form().comparator(), said.lower(), said.upper());
        level.bounds(promised);
        level.start(rule, said.baseYear(), said.baseValue(), said.dueYear());
        Long own = areas.key(said.territory(), at + ".territory", problems);
        var target = new Target(
                said,
                pointed(known.clauses(), said.clause(), at + ".clause"),
                pointed(known.objectives(), said.objective(), at + ".objective"),
                indicator(said, at),
                own == null ? everywhere : own);
        level.unit(said.quote(), promised, target.unit());
        return target;
    }

    private ReferenceRepository.@Nullable Measured indicator(Addition.OfTarget said, String at) {
        var fresh = said.newIndicator();
        problems.unless((fresh == null) != (said.indicator() == null), at + ".indicator", "amendment.INDICATOR");
        if (fresh != null) {
            problems.length(fresh.nameVi(), 1, 200, at + ".newIndicator.nameVi");
            problems.length(fresh.nameEn(), 0, 200, at + ".newIndicator.nameEn");
            problems.length(fresh.unit(), 0, 50, at + ".newIndicator.unit");
            problems.length(fresh.definitionVi(), 1, 1000, at + ".newIndicator.definitionVi");
            problems.length(fresh.definitionEn(), 0, 1000, at + ".newIndicator.definitionEn");
            boolean measured =
                    said.form().rule() != FormRule.QUALITATIVE && said.form().rule() != FormRule.RECURRING;
            problems.unless(
                    !measured || fresh.direction() != null, at + ".newIndicator.direction", "amendment.DIRECTION");
            return null;
        }
        return said.indicator() == null ? null : pointed(known.indicators(), said.indicator(), at + ".indicator");
    }

    List<Duty> duties(List<Addition.OfDuty> said) {
        return IntStream.range(0, said.size())
                .mapToObj(i -> duty(said.get(i), "addedDuties." + i))
                .toList();
    }

    private Duty duty(Addition.OfDuty said, String at) {
        words(at, said.titleVi(), said.titleEn(), said.quote());
        problems.unless(!said.bearers().isEmpty(), at + ".bearers", "amendment.BEARERS");
        problems.unless(
                said.bearers().stream().distinct().count() == said.bearers().size(),
                at + ".bearers",
                "amendment.BEARERS.twice");
        var bearers = IntStream.range(0, said.bearers().size())
                .mapToObj(i ->
                        pointed(known.agencies(), said.bearers().get(i).agency(), at + ".bearers." + i + ".agency"))
                .map(key -> key == null ? -1L : key)
                .toList();
        return new Duty(said, pointed(known.clauses(), said.section(), at + ".section"), bearers);
    }

    private <T> @Nullable T pointed(Map<String, T> known, @Nullable String code, String field) {
        T found = code == null ? null : known.get(code);
        boolean blank = code != null && code.isBlank();
        problems.unless(!blank, field, "amendment.REQUIRED.part");
        problems.unless(code == null || blank || found != null, field, "amendment.UNKNOWN.part", code);
        return found;
    }

    private void words(String at, String titleVi, @Nullable String titleEn, String quote) {
        problems.length(titleVi, 1, 200, at + ".titleVi");
        problems.length(titleEn, 0, 200, at + ".titleEn");
        problems.length(quote, 1, 5000, at + ".quote");
    }
}
