/**
 * What papers are made of that the portal drafts, the report of an agency ({@code report}) and the report on a cycle for the People's Committee (LC
 * VII.2, {@code review}): they have the header blocks and margins of Decree 30/2020, number and signature left open, are marked as drafts, and hold
 * what the API says at that moment and nothing else, so that anybody who may see them can make them again. Here is also how a value, or the reason
 * for none, and the answers to a difficulty read on paper.
 */
@NullMarked
package greenplan.ui.paper;

import org.jspecify.annotations.NullMarked;
