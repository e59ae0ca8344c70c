/**
 * The query tool for readers of the public graph. It is one static page with code that this site serves itself; nothing is asked from another host.
 * An address can open it with a query. The query at the foot of each page is put there by {@code page}.
 */
@NullMarked
package greenplan.ui.graphiql;

import org.jspecify.annotations.NullMarked;
