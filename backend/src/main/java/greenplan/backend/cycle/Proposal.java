package greenplan.backend.cycle;

import greenplan.backend.graph.Text;
import greenplan.db.base.enums.CycleKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cycle as it is to be opened or changed.
 *
 * @param before that one as it is stored
 * @param reporters keys of the agencies that report in it
 * @param targets keys of the targets that it asks about; empty when it asks about all
 */
record Proposal(
        PlanPlace plan,
        CycleKind kind,
        int year,
        @Nullable String topicVi,
        @Nullable String topicEn,
        LocalDate opensOn,
        LocalDate dueBefore,
        LocalDate dataCutoff,
        @Nullable StaffCycle before,
        Collection<Long> reporters,
        Collection<Long> targets) {

    /** Nothing of the cycle would change. */
    boolean isAs(StaffCycle stored) {
        return kind == stored.kind()
                && year == stored.year()
                && Objects.equals(Text.of(topicVi, topicEn), stored.topic())
                && opensOn.equals(stored.opensOn())
                && dueBefore.equals(stored.dueBefore())
                && dataCutoff.equals(stored.dataCutoff());
    }

    /** Key of the cycle that it is about; null of a new one. */
    @Nullable
    Long key() {
        return before == null ? null : before.key();
    }
}
