/**
 * Personal tokens of programs, and all other secrets that are shown once and stored as hashes.
 */
@NullMarked
package greenplan.backend.token;

import org.jspecify.annotations.NullMarked;
