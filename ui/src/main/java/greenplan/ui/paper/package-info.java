/**
 * What papers are made of that the portal drafts, the report of an agency and the report on a cycle for the People's
 * Committee (LC VII.2): they have the header blocks and margins of Decree 30/2020, are marked as drafts, and hold what the
 * API says at that moment and nothing else, so that anybody who may see them can make them again.
 */
@NullMarked
package greenplan.ui.paper;

import org.jspecify.annotations.NullMarked;
