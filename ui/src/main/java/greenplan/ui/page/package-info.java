/**
 * What every page stands on: the shell around a page and the first response, its head for search engines and programs, its status and its files. It
 * tells who may keep a page and for how long, whose an address is, how addresses are spelt and listed for search engines, what a browser must not
 * run, load or frame, what is shown when something is missing, wrong or too busy, what an installation says of itself by settings, how a file that
 * is taken along is called, and what is read once so that first visitors need not wait. A public page is written on top of it like this:
 *
 * <ol>
 *   <li>A class {@code XView extends PublicView} with {@code @Route(PublicView.LANG + "/…")}; its constructor takes the
 *       {@link greenplan.ui.page.Shell}. Addresses stand in {@link greenplan.ui.language.Paths}.
 *   <li>Beside it in the resources {@code XView.graphql}, one document; beside it in Java {@code XPage}, one record with a
 *       component per root field of the document.
 *   <li>{@code answer(request)} asks ({@code ask(XPage.class, variables)}), fills {@code main} with plain elements
 *       ({@link greenplan.ui.html.Plain} and {@link greenplan.ui.element.Markup}), and returns
 *       {@code Found.page(title, description).under(crumbs)…}. A missing object or a refused argument needs no code: the
 *       API's NOT_FOUND and BAD_REQUEST become the pages for 404 and 400. Throw
 *       {@link greenplan.ui.graph.NotFound} or {@link greenplan.ui.graph.BadRequest} for what the page itself
 *       refuses; {@link greenplan.ui.element.PageRequest} reads days and choices from the query and does so.
 *   <li>Sentences stand in {@code texts_vi.properties} and {@code texts_en.properties} of the feature's package in the
 *       resources; the key {@code target.promise} is {@code promise} in {@code greenplan/ui/target}. Both files have the
 *       same keys, all of them used: a test reads the sources. Numbers and dates go through
 *       {@link greenplan.ui.language.Formats}. All that depends on the language travels as
 *       {@link greenplan.ui.language.Voice}.
 *   <li>A chart is put onto the page by {@code chart(chart)} and has its files by itself.
 *   <li>A table is made by {@code table(name, caption, columns)} and has its CSV and its workbook by itself; for a long list, ask for all
 *       rows when {@code request.whole()}. Filters and paging are GET forms and links made by {@code request.with}.
 *   <li>A link within the page is {@code here(id)}, its whole address. Style comes from the classes
 *       of {@code portal.css}, never from the element.
 * </ol>
 *
 * <p>{@code FirstPaint} answers with the page ready to read, without a session, and {@code Keeping} says who may keep it; what a
 * page does in the browser is in {@code portal.js}. The header shows a section as soon as its page exists.
 */
@NullMarked
package greenplan.ui.page;

import org.jspecify.annotations.NullMarked;
