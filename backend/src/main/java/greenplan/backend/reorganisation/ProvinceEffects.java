package greenplan.backend.reorganisation;

import java.util.Map;

/**
 * All that a reorganisation of provinces does.
 *
 * @param there all provinces by slug, as they were found
 * @param rules codes and areas
 * @param reach plans, roles and agencies
 */
record ProvinceEffects(
        Map<String, ProvinceBody> there, ProvinceProposal proposal, ProvinceReorganisation rules, ProvinceReach reach) {

    /** Stands for the effects: equal ones have the same. */
    Fingerprint fingerprint() {
        return Fingerprint.of(proposal.date().toString() + rules + reach);
    }
}
