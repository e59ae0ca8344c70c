package greenplan.backend.reorganisation;

import greenplan.backend.graph.Text;
import greenplan.backend.reorganisation.Recorded.Party;
import greenplan.backend.rights.Role;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Agencies or provinces as a preview names them.
 *
 * @param before what stands before a slug: the province of an agency
 * @param names by slug; a new one where the proposal gives it
 */
record Parties(String before, Map<String, Text> names) {

    static Parties of(String before, Collection<? extends Body> there, Proposal proposal) {
        var names = new HashMap<String, Text>();
        there.forEach(body -> names.put(body.code(), body.name()));
        proposal.successors().forEach(each -> {
            if (each.name() != null) {
                names.put(each.code(), each.name());
            }
        });
        return new Parties(before, names);
    }

    Party party(String slug) {
        return new Party(before + slug, Objects.requireNonNull(names.get(slug), slug));
    }

    @Nullable
    Party orNone(@Nullable String slug) {
        return slug == null ? null : party(slug);
    }

    /** What becomes of a role, as a preview shows it. */
    record OfRole(
            String person, Role role, Party from, @Nullable Party to) {}

    List<OfRole> roles(List<RoleEffect> effects) {
        return effects.stream()
                .map(effect -> new OfRole(effect.person(), effect.role(), party(effect.from()), orNone(effect.to())))
                .toList();
    }
}
