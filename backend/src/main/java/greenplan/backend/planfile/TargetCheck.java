package greenplan.backend.planfile;

import static greenplan.backend.planfile.Finding.word;
import static greenplan.backend.planfile.PackageFile.AGENCIES;
import static greenplan.backend.planfile.PackageFile.INDICATORS;
import static greenplan.backend.planfile.PackageFile.OBJECTIVES;
import static greenplan.backend.planfile.PackageFile.OUTLINE;
import static greenplan.backend.planfile.PackageFile.TARGETS;

import greenplan.backend.planfile.TargetEntry.Responsible;
import greenplan.db.base.enums.ClauseRole;
import greenplan.db.base.enums.ResponsibilityBasis;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** targets.yaml: each is quoted, coded in the order of the text, and points to what exists. */
final class TargetCheck {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d])\\d+([.,]\\d+)*");

    private TargetCheck() {}

    static void check(PlanPackage contents, Findings findings) {
        List<TargetEntry> targets = contents.targets();
        Set<String> codes = findings.unique(TARGETS, targets, "", TargetEntry::code, word("target"));
        Set<String> objectives =
                contents.objectives().stream().map(ObjectiveEntry::code).collect(Collectors.toSet());
        Set<String> indicators =
                contents.indicators().stream().map(IndicatorEntry::code).collect(Collectors.toSet());
        for (int i = 0; i < targets.size(); i++) {
            TargetEntry target = targets.get(i);
            String at = "/" + i;
            findings.quote(TARGETS, at, target.clause(), target.quote());
            findings.known(TARGETS, at + "/objective", target.objective(), objectives, OBJECTIVES, word("objective"));
            findings.known(TARGETS, at + "/indicator", target.indicator(), indicators, INDICATORS, word("indicator"));
            findings.known(TARGETS, at + "/partOf", target.partOf(), codes, TARGETS, word("whole"));
            findings.require(
                    !target.code().equals(target.partOf()),
                    TARGETS,
                    at + "/partOf",
                    Finding.of("target.self", target.code()));
            FormCheck.check(target, at, findings);
            UnitCheck.check(target, at, contents.indicators(), findings);
            words(target, at, findings);
            responsible(contents, target, at, findings);
        }
        order(contents, findings);
    }

    /** Numbers of the title and parts of the unit are those of the quote; "per year" may be said by "mỗi năm". */
    private static void words(TargetEntry target, String at, Findings findings) {
        Stream.of(target.title().vi(), target.title().en())
                .flatMap(title -> NUMBER.matcher(title).results())
                .map(MatchResult::group)
                .distinct()
                .forEach(number -> findings.require(
                        target.quote().contains(number),
                        TARGETS,
                        at + "/title",
                        Finding.of("title.number", number, target.quote())));
        String unit = target.unit();
        String quote = target.quote().toLowerCase(Locale.ROOT);
        findings.require(
                unit == null
                        || Stream.of(unit.split("/", -1))
                                .allMatch(part -> quote.contains(part.toLowerCase(Locale.ROOT))),
                TARGETS,
                at + "/unit",
                Finding.of("unit.quote", unit == null ? "" : unit, target.quote()));
    }

    private static void order(PlanPackage contents, Findings findings) {
        Map<String, Integer> counted = new HashMap<>();
        List<String> paths = contents.outline().stream().map(ClauseEntry::path).toList();
        int last = -1;
        for (int i = 0; i < contents.targets().size(); i++) {
            TargetEntry target = contents.targets().get(i);
            String part = target.clause().replaceFirst("\\(\\d+\\)$", "")
                    + (target.dueYear() == null ? "" : "-" + target.dueYear());
            String wanted = part + "-" + counted.merge(part, 1, Integer::sum);
            findings.require(
                    target.code().equals(wanted),
                    TARGETS,
                    "/" + i + "/code",
                    Finding.of("target.code", target.code(), wanted));
            int position = paths.indexOf(target.clause());
            findings.require(
                    !contents.pages().sound(OUTLINE) || position < 0 || position >= last,
                    TARGETS,
                    "/" + i,
                    Finding.of("target.order", target.code()));
            last = Math.max(last, position);
        }
    }

    private static void responsible(PlanPackage contents, TargetEntry target, String at, Findings findings) {
        Set<String> agencies = contents.agencies().agencies().stream()
                .map(AgencySheet.Agency::code)
                .collect(Collectors.toSet());
        Set<String> duties = contents.outline().stream()
                .filter(clause -> clause.role() == ClauseRole.DUTY)
                .map(ClauseEntry::path)
                .collect(Collectors.toSet());
        List<Responsible> links = target.responsible();
        findings.unique(
                TARGETS,
                links,
                at + "/responsible",
                link -> link.agency() + " " + link.modality() + " " + link.basis(),
                word("link"));
        for (int j = 0; j < links.size(); j++) {
            String link = at + "/responsible/" + j;
            findings.known(TARGETS, link, links.get(j).agency(), agencies, AGENCIES, word("agency"));
            findings.known(TARGETS, link, links.get(j).duty(), duties, OUTLINE, word("duty"));
            String duty = links.get(j).duty();
            String agency = links.get(j).agency();
            findings.require(
                    links.get(j).basis() != ResponsibilityBasis.STATED
                            || duty == null
                            || contents.duties().stream()
                                    .filter(each -> each.clause().equals(duty))
                                    .allMatch(each -> each.bearers().stream()
                                            .anyMatch(bearer -> bearer.agency().equals(agency))),
                    TARGETS,
                    link,
                    Finding.of("link.stated", duty == null ? "" : duty, agency));
            findings.require(
                    links.get(j).basis() != ResponsibilityBasis.INFERRED
                            || links.get(j).duty() != null,
                    TARGETS,
                    link,
                    Finding.of("link.inferred"));
        }
    }
}
