package greenplan.backend.kept;

import java.time.LocalDate;

/**
 * What public answers depend on besides the question. Whatever is made after both were read is as new as they say, or newer.
 *
 * @param version of what is published
 * @param day of the portal: what holds today, and how much time is left
 */
record AsOf(long version, LocalDate day) {}
