package greenplan.backend.reorganisation;

import greenplan.backend.graph.Text;
import greenplan.backend.mutation.Problem;
import greenplan.backend.mutation.Problems;
import greenplan.backend.reorganisation.ProvinceReorganisation.Effect;
import greenplan.backend.reorganisation.Recorded.Party;
import greenplan.backend.rights.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a reorganisation of provinces would do, for whoever decides. */
record ProvincePreview(
        @Nullable String fingerprint,
        List<Problem> problems,
        List<OfCode> codes,
        List<OfArea> areas,
        List<OfPlan> plans,
        List<OfRole> roles,
        List<Party> agencies) {

    record OfCode(
            String code, @Nullable Party from, @Nullable Party to) {}

    record OfArea(String area, Text name, Party province, boolean begins) {}

    record OfPlan(String plan, Text title, Party from, Party to) {}

    record OfRole(String person, Role role, Party from, Party to) {}

    static ProvincePreview refused(Problems problems) {
        return new ProvincePreview(null, problems.list(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static ProvincePreview of(ProvinceEffects effects) {
        ProvinceProposal proposal = effects.proposal();
        return new ProvincePreview(
                effects.fingerprint().value(),
                List.of(),
                codes(effects),
                effects.rules().areas().stream()
                        .map(effect -> new OfArea(
                                effect.what().code(),
                                Objects.requireNonNull(effect.what().name()),
                                party(effects, effect.province()),
                                effect.had() == null))
                        .toList(),
                effects.reach().plans().stream()
                        .map(plan -> new OfPlan(
                                plan.plan(),
                                plan.title(),
                                party(effects, plan.from()),
                                party(effects, proposal.heir(plan.from()))))
                        .toList(),
                effects.reach().roles().stream()
                        .map(role -> new OfRole(
                                role.person(),
                                role.role(),
                                party(effects, role.from()),
                                party(effects, proposal.heir(role.from()))))
                        .toList(),
                effects.reach().agencies());
    }

    /** What one province loses and another gets is one passage. */
    private static List<OfCode> codes(ProvinceEffects effects) {
        var passages = new LinkedHashMap<String, OfCode>();
        for (Effect effect : effects.rules().codes()) {
            Party whose = party(effects, effect.province());
            boolean ends = effect.had() != null;
            passages.merge(
                    effect.what().code(),
                    new OfCode(effect.what().code(), ends ? whose : null, ends ? null : whose),
                    (one, other) -> new OfCode(
                            one.code, one.from == null ? other.from : one.from, one.to == null ? other.to : one.to));
        }
        return List.copyOf(passages.values());
    }

    private static Party party(ProvinceEffects effects, String code) {
        Map<String, ProvinceBody> there = effects.there();
        ProvinceBody body = there.get(code);
        Text name = body != null
                ? body.name()
                : effects.proposal()
                        .successor(code)
                        .map(ProvinceProposal.Successor::name)
                        .orElse(null);
        return new Party(code, name == null ? new Text(code, code) : name);
    }
}
