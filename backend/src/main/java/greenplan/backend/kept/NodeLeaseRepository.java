package greenplan.backend.kept;

import java.util.OptionalLong;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The leases of the portals that share a database: while one lasts, nothing is published. */
@Repository
class NodeLeaseRepository {

    private final DSLContext database;

    NodeLeaseRepository(DSLContext database) {
        this.database = database;
    }

    /**
     * Looks which version of what is published there is, and has a lease for it of {@link Lease#TIME}.
     *
     * @return empty while something is being published, which waits for the lease to be given back
     */
    OptionalLong look(UUID node, boolean wantsLease) {
        return database.fetchValue("select greenplan.look_for_version(?::uuid, ?)", node, wantsLease)
                        instanceof Long version
                ? OptionalLong.of(version)
                : OptionalLong.empty();
    }

    /** The node answers from memory no more. */
    void giveBack(UUID node) {
        database.execute("update greenplan.node_lease set until = clock_timestamp() where node = ?::uuid", node);
    }

    /** The node has ended, as others have that left without a word. */
    void end(UUID node) {
        database.execute(
                "delete from greenplan.node_lease where node = ?::uuid or until < clock_timestamp() - interval '1 minute'",
                node);
    }
}
