package greenplan.ui.graph;

import greenplan.schema.Language;

/**
 * An agency by its code and its name.
 *
 * @param code slug with that of its province
 * @param nameLanguage Vietnamese while nobody has put the name into the language of the page
 */
public record NamedAgency(String code, String name, Language nameLanguage) {}
