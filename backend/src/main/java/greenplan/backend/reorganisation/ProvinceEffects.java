package greenplan.backend.reorganisation;

import greenplan.backend.reorganisation.ProvincePreview.OfCode;
import greenplan.backend.reorganisation.ProvinceReorganisation.Effect;
import greenplan.backend.reorganisation.Recorded.Party;
import greenplan.backend.succession.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All that a reorganisation of provinces does.
 *
 * @param there those that take part, and those that a code means, by slug, as they were found
 * @param rules codes and areas
 * @param reach plans, roles and agencies
 */
record ProvinceEffects(
        Map<String, ProvinceBody> there,
        Proposal proposal,
        Step step,
        ProvinceReorganisation rules,
        ProvinceReach reach)
        implements Effects<ProvincePreview> {

    @Override
    public ProvincePreview preview() {
        var parties = Parties.of("", there.values(), proposal);
        return new ProvincePreview(
                fingerprint(),
                List.of(),
                codes(rules.codes(), parties),
                rules.areas().stream()
                        .map(effect -> new ProvincePreview.OfArea(
                                effect.what().code(),
                                Objects.requireNonNull(effect.what().name()),
                                parties.party(effect.province()),
                                effect.had() == null))
                        .toList(),
                reach.plans().stream()
                        .map(plan -> new ProvincePreview.OfPlan(
                                plan.plan(), plan.title(), parties.party(plan.from()), parties.orNone(plan.to())))
                        .toList(),
                parties.roles(reach.roles()),
                reach.agencies());
    }

    @Override
    public String told() {
        return proposal.date().toString() + rules + reach;
    }

    /** What one province loses and another gets is one passage. */
    private static List<OfCode> codes(List<Effect> effects, Parties parties) {
        var passages = new LinkedHashMap<String, OfCode>();
        for (Effect effect : effects) {
            Party whose = parties.party(effect.province());
            boolean ends = effect.had() != null;
            passages.merge(
                    effect.what().code(),
                    new OfCode(effect.what().code(), ends ? whose : null, ends ? null : whose),
                    (one, other) -> new OfCode(
                            one.code(),
                            one.from() == null ? other.from() : one.from(),
                            one.to() == null ? other.to() : one.to()));
        }
        return List.copyOf(passages.values());
    }
}
