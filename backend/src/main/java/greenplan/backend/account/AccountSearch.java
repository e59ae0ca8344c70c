package greenplan.backend.account;

import greenplan.backend.rights.Role;
import greenplan.schema.AccountColumn;
import greenplan.schema.AccountState;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts are looked for, and in which order. What is null does not matter.
 *
 * @param words in name or address, whatever their marks
 * @param role held on the day
 * @param by those that are alike in it stand by name
 */
record AccountSearch(
        @Nullable String words,
        @Nullable Role role,
        @Nullable AccountState state,
        AccountColumn by,
        boolean descending) {}
