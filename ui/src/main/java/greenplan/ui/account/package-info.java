/**
 * Accounts in the workspace: one's own with its password and personal tokens, and those that somebody looks after.
 *
 * <p>What is shown once, a new token or a link to set a password, is shown in {@link greenplan.ui.account.OneTime}.
 */
@NullMarked
package greenplan.ui.account;

import org.jspecify.annotations.NullMarked;
