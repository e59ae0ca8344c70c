package greenplan.backend.colleague;

import greenplan.backend.graph.StaffId;

/**
 * Somebody who drafts or submits for an agency.
 *
 * @param key row of the account
 * @param isMe it is the caller
 */
record Colleague(long key, String name, boolean isMe) {

    /** Global id of the account. */
    public String account() {
        return StaffId.of("Account", key);
    }
}
