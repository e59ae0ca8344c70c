/**
 * The pages about the portal itself: how it judges, who runs it, what it stores, how it can be read by people and by
 * machines. They claim nothing that the code does not do; what an operator decides comes from the settings.
 */
@NullMarked
package greenplan.ui.about;

import org.jspecify.annotations.NullMarked;
