/**
 * Signing in and out: the form, single sign-on, forgotten and new passwords, who may open a live page, and when a session
 * ends. Who is let in is decided by the API.
 */
@NullMarked
package greenplan.ui.signin;

import org.jspecify.annotations.NullMarked;
