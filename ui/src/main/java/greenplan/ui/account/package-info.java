/**
 * Accounts in the workspace: one's own with its second factor and personal tokens, and those that somebody looks after, with the roles that one may
 * give there, for which place, from which day to which, and how they end; the links to a password that wait to be handed over; and whom to call in
 * each agency, who never signed in and who left.
 *
 * <p>What is shown once, a new token or such a link, is shown in {@link greenplan.ui.account.OneTime}, recovery codes on a sheet to print. Setting a
 * password and signing in are told in {@code signin}.
 */
@NullMarked
package greenplan.ui.account;

import org.jspecify.annotations.NullMarked;
