/**
 * Signposts: by what everyday readers find targets, duties, actions and measures (topics, trades, whom they ask or serve), what a target means in one
 * plain sentence as long as it is not amended, and how the targets under a topic stand. All of it is the editor's reading, never the plan's words.
 * Which topics and trades there are is told in {@code topic}.
 */
@ApplicationModule(allowedDependencies = {"database", "duty", "graph", "plan", "target", "topic"})
@NullMarked
package greenplan.backend.signpost;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
