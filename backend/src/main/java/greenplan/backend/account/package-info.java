/**
 * Who works in the portal and what they may do: accounts, roles held from a day to a day, sign-in, tokens.
 *
 * <p>Other features ask {@link greenplan.backend.account.Guard} first in each of their mutations, then run it by
 * {@link greenplan.backend.account.Mutations}. {@code docs/permissions.md} says who may do what.
 */
@NullMarked
package greenplan.backend.account;

import org.jspecify.annotations.NullMarked;
