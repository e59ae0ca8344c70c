package greenplan.ui.graph;

/**
 * A thing by its code and its name in the language of the page: a province, an agency, an indicator.
 *
 * @param code slug; of an agency with that of its province
 */
public record Named(String code, String name) {}
