/**
 * E-mails that leave when a server for them is configured: from which sender, as plain text, and never with an address or a text in the log. What
 * they say, and to whom, is told in {@code signin} for links and in {@code reminder} for reports that are due.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package greenplan.backend.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
