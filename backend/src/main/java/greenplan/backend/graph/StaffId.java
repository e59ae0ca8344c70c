package greenplan.backend.graph;

/** Ids of what only staff see: as opaque as those of the public graph, and not found by its {@code node}. */
public final class StaffId {

    private StaffId() {}

    /** The id as the workspace shows it. */
    public static String of(String type, long key) {
        return NodeId.of(type, Long.toString(key));
    }

    /** The key; {@link BadArgumentException} when the id is none of that type. */
    public static long key(String type, String id, String argument) {
        try {
            var node = NodeId.read(id);
            if (node.isPresent() && node.get().type().equals(type)) {
                return Long.parseLong(node.get().code());
            }
        } catch (NumberFormatException none) {
            // the complaint below names the argument
        }
        throw new BadArgumentException(argument, id, "an id that " + type + ".id gave");
    }
}
