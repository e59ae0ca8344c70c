/**
 * Inside an agency, before a report leaves it: an editor proposes the report to the head, who submits it or hands it back with a word, and rows are
 * given to colleagues. It binds nobody: whoever may draft may fill in every row, and the head may submit what nobody proposed. People outside of the
 * agency see nothing of it. Submitting itself is told in {@code report}, a return by the focal agency in {@code review}.
 */
@ApplicationModule(allowedDependencies = {"database", "graph", "mutation", "report", "rights"})
@NullMarked
package greenplan.backend.colleague;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
