package greenplan.backend.database;

import org.jspecify.annotations.Nullable;

/**
 * A role of the database with its password.
 *
 * @param name name of the role, never empty
 * @param password null when the server asks for none
 */
record DatabaseRole(String name, @Nullable String password) {

    DatabaseRole {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A database account must have a name, but was: '" + name + "'");
        }
    }

    /** Hides the password. */
    @Override
    public String toString() {
        return "DatabaseRole " + name;
    }
}
