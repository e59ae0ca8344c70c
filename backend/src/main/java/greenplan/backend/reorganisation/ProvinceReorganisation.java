package greenplan.backend.reorganisation;

import greenplan.backend.graph.Text;
import greenplan.backend.reorganisation.ProvinceBody.Possession;
import greenplan.backend.start.Vietnam;
import greenplan.backend.succession.Handover;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal does to codes and areas; pure.
 *
 * @param codes national codes that end and begin
 * @param areas areas that end and begin
 */
record ProvinceReorganisation(List<Effect> codes, List<Effect> areas) {

    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /**
     * That a province gets something or loses it.
     *
     * @param province its slug
     * @param had what ended, with the days on which it held before; null for what begins
     * @param begun what begins; null for what ends
     */
    record Effect(
            String province,
            @Nullable Handover<Possession> had,
            @Nullable Possession begun) {

        Possession what() {
            return had == null ? Objects.requireNonNull(begun) : had.what();
        }
    }

    /**
     * Works it out.
     *
     * @param there those that take part, by slug; those that begin are missing
     */
    static ProvinceReorganisation of(Map<String, ProvinceBody> there, Proposal proposal) {
        var codes = new ArrayList<Effect>();
        var areas = new ArrayList<Effect>();
        for (String province : proposal.parties()) {
            ProvinceBody body = there.get(province);
            var successor = proposal.successor(province);
            boolean follows = successor.isPresent();
            Possession code = successor
                    .map(Proposal.Successor::officialCode)
                    .map(digits -> new Possession(null, digits, null))
                    .orElse(null);
            Possession area = successor
                    .map(each -> area(province, body == null ? each.name() : body.name(), proposal.date()))
                    .orElse(null);
            effects(province, body == null ? List.of() : body.codes(), proposal.date(), follows, code, codes);
            effects(province, body == null ? List.of() : body.areas(), proposal.date(), follows, area, areas);
        }
        return new ProvinceReorganisation(List.copyOf(codes), List.copyOf(areas));
    }

    private static void effects(
            String province,
            List<Handover<Possession>> had,
            LocalDate day,
            boolean follows,
            @Nullable Possession begun,
            List<Effect> effects) {
        var has = Handover.through(had, day, follows, begun);
        had.stream().filter(each -> !has.contains(each)).forEach(each -> effects.add(new Effect(province, each, null)));
        if (begun != null) {
            effects.add(new Effect(province, null, begun));
        }
    }

    private static Possession area(String province, @Nullable Text name, LocalDate day) {
        Text its = name == null ? new Text(province, province) : name;
        return new Possession(
                null,
                province + "-since-" + day,
                new Text(
                        "Tỉnh %s từ ngày %s".formatted(its.vi(), Vietnam.DAY.format(day)),
                        "%s province since %s".formatted(its.en(), EN.format(day))));
    }
}
