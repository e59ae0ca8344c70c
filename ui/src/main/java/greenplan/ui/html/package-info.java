/**
 * Plain elements of HTML, of which pages are made. A public page is written straight into its response ({@link greenplan.ui.html.Html}); on a page of staff the same
 * elements come alive in Vaadin's tree as soon as they are put into it ({@link greenplan.ui.html.Plain}).
 */
@NullMarked
package greenplan.ui.html;

import org.jspecify.annotations.NullMarked;
