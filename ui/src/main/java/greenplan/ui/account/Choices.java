package greenplan.ui.account;

import greenplan.schema.Role;
import greenplan.ui.graph.Named;
import java.util.List;

/**
 * What somebody may choose from when giving a role.
 *
 * @param roles roles that they may give
 * @param provinces places of roles that are held for a province
 * @param agencies places of roles that are held for an agency
 */
record Choices(List<Role> roles, List<Named> provinces, List<Named> agencies) {}
