/**
 * Doors for enterprises and for communities: what the plans ask of them and offer to them, by province and trade, until when, and whom to ask today.
 * Who is meant is the editor's reading, and the pages say so.
 */
@NullMarked
package greenplan.ui.audience;

import org.jspecify.annotations.NullMarked;
