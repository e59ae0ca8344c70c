package greenplan.backend.plan;

import greenplan.backend.graph.Asked;
import greenplan.backend.graph.Dated;
import greenplan.backend.graph.NodeId;
import greenplan.backend.graph.Text;
import greenplan.backend.graph.YearSpan;
import greenplan.backend.province.Act;
import greenplan.backend.province.Province;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A green growth action plan of a province.
 *
 * @param key its row
 * @param province that issued it; null when that was not asked for
 * @param territoryKey row of the area of its issue, on which its targets are judged
 * @param code for instance {@code lao-cai-2021-2030}
 * @param title null when it was not asked for
 * @param period null when the plan prints none
 * @param act by which it was issued; null when that was not asked for
 * @param focalAgencyCode slug of the agency that it names as focal point
 * @param translator who put its words into English, unofficially; null while nobody did
 * @param asOf the day on which names and responsibilities in it are told
 */
public record Plan(
        long key,
        @Nullable Province province,
        long territoryKey,
        String code,
        @Nullable Text title,
        @Nullable YearSpan period,
        @Nullable Integer visionYear,
        @Nullable Act act,
        @Nullable String focalAgencyCode,
        @Nullable Text translator,
        LocalDate asOf)
        implements Dated {

    @Override
    public Province province() {
        return Asked.read(province, this::id);
    }

    @Override
    public Text title() {
        return Asked.read(title, this::id);
    }

    @Override
    public Act act() {
        return Asked.read(act, this::id);
    }

    /** Fictional, for demonstration only. */
    public boolean sample() {
        return province().sample();
    }

    /** Global id. */
    public String id() {
        return NodeId.of("Plan", code);
    }
}
