package greenplan.backend.reorganisation;

import greenplan.backend.graph.StaffId;
import greenplan.backend.rights.Place;
import java.util.List;

/**
 * All that a reorganisation of agencies does.
 *
 * @param found what there is, with its rows
 * @param rules duties and targets
 * @param reach roles and reports
 */
record AgencyEffects(
        Place.Province province,
        Proposal proposal,
        OrganisationRepository.Found found,
        Reorganisation rules,
        Reach reach)
        implements Effects<AgencyPreview> {

    @Override
    public AgencyPreview preview() {
        var parties = Parties.of(
                province.code() + "/", found.organisation().agencies().values(), proposal);
        return new AgencyPreview(
                fingerprint(),
                List.of(),
                rules.duties().stream()
                        .flatMap(effect -> effect.passages().stream()
                                .map(passage -> new AgencyPreview.OfDuty(
                                        effect.duty().plan(),
                                        effect.duty().code(),
                                        effect.duty().title(),
                                        passage.modality(),
                                        parties.party(passage.from()),
                                        parties.orNone(passage.to()))))
                        .toList(),
                rules.targets().stream()
                        .map(effect -> new AgencyPreview.OfTarget(
                                effect.link().plan(),
                                effect.link().target(),
                                effect.link().title(),
                                effect.link().modality(),
                                parties.party(effect.passage().from()),
                                parties.orNone(effect.passage().to())))
                        .toList(),
                parties.roles(reach.roles()),
                reach.reports().stream()
                        .map(report -> new AgencyPreview.OfReport(
                                StaffId.of("Report", report.key()),
                                report.plan(),
                                report.kind(),
                                report.year(),
                                report.state(),
                                parties.party(report.from()),
                                parties.orNone(report.to())))
                        .toList(),
                reach.begun().stream()
                        .map(report -> new AgencyPreview.Begun(
                                report.plan(), report.kind(), report.year(), parties.party(report.agency())))
                        .toList());
    }

    @Override
    public String told() {
        return proposal.date() + rules.duties().toString() + rules.targets() + reach;
    }
}
