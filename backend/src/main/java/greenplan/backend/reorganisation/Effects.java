package greenplan.backend.reorganisation;

/**
 * All that a reorganisation does.
 *
 * @param found what there is, with its rows
 * @param rules duties and targets
 * @param reach roles and reports
 */
record Effects(OrganisationRepository.Found found, Reorganisation rules, Reach reach) {

    /** Stands for the effects: equal ones have the same. */
    Fingerprint fingerprint() {
        return Fingerprint.of(rules.step().date() + rules.duties().toString() + rules.targets() + reach);
    }
}
