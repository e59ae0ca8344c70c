/**
 * The desk of the staff: the frame around every staff page with its sections and who sees which, and the way from a form to a mutation and back.
 * Here are also what such pages share: tables that are sorted, filtered and paged by their address, lists that are searched while one types, days,
 * files, passwords typed twice or asked for anew, the plan that one works on, what is asked when somebody signs out with words unsaved, what a click
 * ran into, and Vietnamese words marked as such. A staff page is written on top of it like this:
 *
 * <ol>
 *   <li>A class {@code XView extends StaffView} with {@code @Route("noi-bo/…")} and {@code @RolesAllowed("STAFF")}; its
 *       constructor takes the {@link greenplan.ui.workspace.StaffShell}. Addresses stand in
 *       {@link greenplan.ui.workspace.StaffPaths}; a section of the navigation, {@link greenplan.ui.workspace.Section},
 *       shows for the roles that it names as soon as a view has its address.
 *   <li>Beside it in the resources {@code XView.graphql}, one document; beside it in Java {@code XPage}, one record with a
 *       component per root field. {@code show(event)} asks ({@code ask(XPage.class, variables)}), fills {@code main}, and
 *       returns the title. {@code $language} is set when the document declares it. {@code me()} is whoever is signed in.
 *   <li>A mutation has a document of its own beside the view, {@code CreateAccount.graphql}, with the variable
 *       {@code $input} and one root field; its answer is a record that implements
 *       {@link greenplan.ui.workspace.Payload}: {@code tell("CreateAccount", Created.class, Map.of("input", input))}. Ask
 *       for {@code problems { field code message(language: $language) }} and, where there is one, {@code conflict {
 *       message(language: $language) differences { field yours theirs } }}.
 *   <li>A {@link greenplan.ui.workspace.StaffForm} knows its fields by the names of the input, asks for what is not filled
 *       in, gives the input, and says under each field what the API found wrong: {@code if (form.isFilled() &&
 *       form.takes(tell("CreateAccount", Created.class, Map.of("input", form.input())))) { said(…); again(); }}.
 *   <li>Refusals need no code: what is not there, not allowed or no longer signed in becomes a page or a message, see
 *       {@link greenplan.ui.workspace.Trouble}. After a change {@code again()} shows the page anew from what is stored, and
 *       {@code said(sentence)} tells that it was done.
 *   <li>{@code bar(…)} puts parts on a bar that stays at the lower edge of the window while the page scrolls. A table that is sorted,
 *       filtered and paged takes what it asks the graph for from its address, {@link greenplan.ui.workspace.TableState}, which the fields of
 *       {@link greenplan.ui.workspace.TableFilters} write.
 *   <li>Texts, formats and tables are those of the public pages, see {@link greenplan.ui.page}; Vaadin's own
 *       components (grids, dialogs, fields) are at home here, and take their looks from {@code staff.css}.
 * </ol>
 *
 * <p>The session is opened by a form that the browser posts to {@code /dang-nhap}, so that password managers understand
 * it; {@code signin.PageSecurity} lets nobody else past {@code /noi-bo}. What somebody may do is decided by the API at every
 * call; navigation only leaves out what would be refused.
 */
@NullMarked
package greenplan.ui.workspace;

import org.jspecify.annotations.NullMarked;
