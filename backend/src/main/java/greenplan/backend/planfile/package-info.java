/**
 * Plan packages as files: how the YAML of a plan is read, bounded and checked, every problem told at once with its file, line and cure. Pure: needs
 * no database. The outline must be the whole source, quotes must be verbatim, numbers of translations those of the words, units those of what is
 * measured; codes, days and reorganisations must fit together, within a package and between several that share a province, an agency or an indicator.
 * What becomes of a package that is in order, and values that are odd in it, is told in {@code packages}; what any YAML file may be in {@code yaml}.
 */
@ApplicationModule(allowedDependencies = {"graph", "method", "operation", "succession", "topic", "unit", "yaml"})
@NullMarked
package greenplan.backend.planfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
