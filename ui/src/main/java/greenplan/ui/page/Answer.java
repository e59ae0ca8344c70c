package greenplan.ui.page;

import greenplan.ui.graph.BadRequest;
import greenplan.ui.graph.NotFound;

/**
 * What a public view answers to a request: the page is here, or elsewhere. That it does not exist, or that an argument
 * is wrong, is said by throwing {@link NotFound} or {@link BadRequest}; the API's answers are translated into these.
 */
public sealed interface Answer permits Found, Moved {}
