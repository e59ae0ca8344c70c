/**
 * E-mails that leave when a server for them is configured.
 */
@NullMarked
package greenplan.backend.mail;

import org.jspecify.annotations.NullMarked;
