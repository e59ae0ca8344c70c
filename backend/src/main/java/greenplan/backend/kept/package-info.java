/**
 * What is public is computed once: answers and pages are kept until what is published has another version.
 *
 * <p>{@link greenplan.backend.kept.Keeper} stands before everything as a proxy would, and sends again what whoever made it calls public: answers of the graph, and
 * the portal's pages where they are in this process. The version is counted by the database ({@code greenplan.published_version}). A portal answers from memory while
 * it has a lease ({@link greenplan.backend.kept.Node}), and nothing is published before all leases are given back.
 */
@ApplicationModule(allowedDependencies = {"admission", "http", "start"})
@NullMarked
package greenplan.backend.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
