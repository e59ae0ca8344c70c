package greenplan.backend.cycle;

import greenplan.backend.mutation.Problems;
import greenplan.db.base.enums.CycleFinding;
import greenplan.db.base.enums.CycleKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Inputs of cycles, as in the schema. */
final class CycleInput {

    private CycleInput() {}

    /** What is asked before a cycle is opened or changed. */
    record Asked(
            @Nullable String plan,
            @Nullable String cycle,
            CycleKind kind,
            int year,
            LocalDate opensOn,
            LocalDate dueBefore,
            LocalDate dataCutoff,
            @Nullable String topicVi,
            @Nullable String topicEn,
            @Nullable List<String> agencies,
            @Nullable List<String> targets) {}

    /** What a cycle is opened with. */
    record Opening(
            String plan,
            CycleKind kind,
            int year,
            LocalDate opensOn,
            LocalDate dueBefore,
            LocalDate dataCutoff,
            @Nullable String topicVi,
            @Nullable String topicEn,
            @Nullable List<String> agencies,
            @Nullable List<String> targets,
            @Nullable List<Override> overrides,
            @Nullable String clientMutationId) {

        Asked asked() {
            return new Asked(
                    plan, null, kind, year, opensOn, dueBefore, dataCutoff, topicVi, topicEn, agencies, targets);
        }
    }

    /** What a cycle becomes. */
    record Change(
            String id,
            int expectedVersion,
            CycleKind kind,
            int year,
            LocalDate opensOn,
            LocalDate dueBefore,
            LocalDate dataCutoff,
            @Nullable String topicVi,
            @Nullable String topicEn,
            @Nullable String reason,
            @Nullable List<Override> overrides,
            @Nullable String clientMutationId) {

        Asked asked() {
            return new Asked(null, id, kind, year, opensOn, dueBefore, dataCutoff, topicVi, topicEn, null, null);
        }
    }

    /** A decision with its public reason. */
    record Decision(
            String id,
            int expectedVersion,
            String reason,
            @Nullable String clientMutationId) {}

    /** A later deadline of a cycle. */
    record Extension(
            String id,
            int expectedVersion,
            LocalDate dueBefore,
            String reason,
            @Nullable String clientMutationId) {}

    /** Why something odd is right. */
    record Override(CycleFinding finding, String reason) {}

    /** The reasons by what they are about; says which of them have no words. */
    static Map<CycleFinding, String> reasons(@Nullable List<Override> overrides, Problems problems) {
        var reasons = new EnumMap<CycleFinding, String>(CycleFinding.class);
        if (overrides != null) {
            for (int i = 0; i < overrides.size(); i++) {
                Override each = overrides.get(i);
                problems.length(each.reason, 1, 500, "overrides/" + i + "/reason");
                reasons.put(each.finding, each.reason.strip());
            }
        }
        return reasons;
    }
}
