/**
 * Plan packages: how a plan enters the database. A package is read, checked whole, every problem told at once with its
 * file, line and cure; only then is it loaded, all or nothing, and what staff changed since is never overwritten.
 */
@NullMarked
package greenplan.backend.packages;

import org.jspecify.annotations.NullMarked;
