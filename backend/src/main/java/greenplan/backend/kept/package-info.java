/**
 * What is public is computed once: answers and pages are kept until what is published has another version, or the day is another one.
 *
 * <p>{@link greenplan.backend.kept.Keeper} stands before everything as a proxy would, sends again what whoever made it calls public, tells a reader
 * who has it already, lets one work where many ask the same, and shows the last good page where a new one fails; no network fills more than its share
 * of the memory. The version is counted by the database. A portal answers from memory while it has a lease ({@link greenplan.backend.kept.Node}), and
 * nothing is published before all leases are given back. What a plan's overview counts is kept in {@code target}, documents of the graph in
 * {@code graph}.
 */
@ApplicationModule(allowedDependencies = {"admission", "http", "start"})
@NullMarked
package greenplan.backend.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
