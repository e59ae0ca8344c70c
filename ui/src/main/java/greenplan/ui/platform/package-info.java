/**
 * What every page stands on: the way to the API, who may open a page, and a start that explains itself.
 * The API is reached in this process, or over HTTP when {@code greenplan.api-url} names it; pages do not know which.
 */
@NullMarked
package greenplan.ui.platform;

import org.jspecify.annotations.NullMarked;
