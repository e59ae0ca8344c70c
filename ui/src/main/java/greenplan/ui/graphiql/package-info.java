/**
 * The query tool for readers of the public graph. It is one static page with code that this site serves itself; nothing is asked from
 * another host.
 */
@NullMarked
package greenplan.ui.graphiql;

import org.jspecify.annotations.NullMarked;
