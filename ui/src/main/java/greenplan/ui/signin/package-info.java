/**
 * Signing in and out: the form and its second step, single sign-on, of whose tokens only what signing out needs is kept, forgotten and new
 * passwords, what is said after a wrong one and what need not be typed again, who may open a live page, when a session ends because nobody works,
 * and how many may wait half signed in. Who signs out is led to the provider's end as well. Who is let in is decided by the API; the frame of the
 * pages, and asking anew for a password in the midst of work, are in {@code workspace}.
 */
@NullMarked
package greenplan.ui.signin;

import org.jspecify.annotations.NullMarked;
