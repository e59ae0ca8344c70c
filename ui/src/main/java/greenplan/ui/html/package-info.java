/**
 * Plain elements of HTML, of which pages are made. A public page is written straight into its response ({@link greenplan.ui.html.Html}), escaped,
 * each block on a line of its own, Vietnamese words on an English page marked; on a page of staff the same elements come alive in Vaadin's tree as
 * soon as they are put into it ({@link greenplan.ui.html.Plain}), and cost next to nothing until then. What has a meaning for readers, tables or
 * marks, is built of them in {@code element}.
 */
@NullMarked
package greenplan.ui.html;

import org.jspecify.annotations.NullMarked;
