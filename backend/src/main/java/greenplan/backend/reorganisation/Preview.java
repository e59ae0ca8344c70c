package greenplan.backend.reorganisation;

import greenplan.backend.graph.StaffId;
import greenplan.backend.graph.Text;
import greenplan.backend.mutation.Problem;
import greenplan.backend.mutation.Problems;
import greenplan.backend.reorganisation.Recorded.Party;
import greenplan.backend.rights.Role;
import greenplan.db.base.enums.CycleKind;
import greenplan.db.base.enums.Modality;
import greenplan.db.base.enums.ReportState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a reorganisation would do, for whoever decides. */
record Preview(
        @Nullable String fingerprint,
        List<Problem> problems,
        List<OfDuty> duties,
        List<OfTarget> targets,
        List<OfRole> roles,
        List<OfReport> reports,
        List<Begun> newReports) {

    record OfDuty(
            String plan,
            String duty,
            Text title,
            Modality modality,
            Party from,
            @Nullable Party to) {}

    record OfTarget(
            String plan,
            String target,
            Text title,
            Modality modality,
            Party from,
            @Nullable Party to) {}

    record OfRole(
            String person, Role role, Party from, @Nullable Party to) {}

    record OfReport(
            String report,
            String plan,
            CycleKind kind,
            int year,
            ReportState state,
            Party from,
            @Nullable Party to) {}

    record Begun(String plan, CycleKind kind, int year, Party agency) {}

    static Preview refused(Problems problems) {
        return new Preview(null, problems.list(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static Preview of(String province, Proposal proposal, Effects effects) {
        var parties = new Parties(province, effects.found().organisation(), proposal);
        return new Preview(
                effects.fingerprint().value(),
                List.of(),
                effects.rules().duties().stream()
                        .flatMap(effect -> effect.passages().stream()
                                .map(passage -> new OfDuty(
                                        effect.duty().plan(),
                                        effect.duty().code(),
                                        effect.duty().title(),
                                        passage.modality(),
                                        parties.party(passage.from()),
                                        parties.orNone(passage.to()))))
                        .toList(),
                effects.rules().targets().stream()
                        .map(effect -> new OfTarget(
                                effect.link().plan(),
                                effect.link().target(),
                                effect.link().title(),
                                effect.link().modality(),
                                parties.party(effect.passage().from()),
                                parties.orNone(effect.passage().to())))
                        .toList(),
                effects.reach().roles().stream()
                        .map(role -> new OfRole(
                                role.name(), role.role(), parties.party(role.from()), parties.orNone(role.to())))
                        .toList(),
                effects.reach().reports().stream()
                        .map(report -> new OfReport(
                                StaffId.of("Report", report.key()),
                                report.plan(),
                                report.kind(),
                                report.year(),
                                report.state(),
                                parties.party(report.from()),
                                parties.orNone(report.to())))
                        .toList(),
                effects.reach().begun().stream()
                        .map(report ->
                                new Begun(report.plan(), report.kind(), report.year(), parties.party(report.agency())))
                        .toList());
    }

    private record Parties(String province, Map<String, Text> names) {

        Parties(String province, Organisation there, Proposal proposal) {
            var names = new HashMap<String, Text>();
            there.bodies().values().forEach(body -> names.put(body.code(), body.name()));
            this(province, names);
            proposal.successors().stream()
                    .filter(each -> each.name() != null)
                    .forEach(each -> names.put(each.code(), each.name()));
        }

        Party party(String code) {
            return new Party(province + "/" + code, Objects.requireNonNull(names.get(code), code));
        }

        @Nullable
        Party orNone(@Nullable String code) {
            return code == null ? null : party(code);
        }
    }
}
