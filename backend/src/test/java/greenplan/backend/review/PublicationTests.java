package greenplan.backend.review;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.db.base.enums.ObservationKind;
import greenplan.db.base.enums.ReplacementKind;
import greenplan.db.base.enums.TargetForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is accepted, corrected and withdrawn in whatever order: what counts is one figure of each, and all else knows why it does not. */
class PublicationTests {

    private static final ObservationKind[] KINDS = {
        ObservationKind.ESTIMATE, ObservationKind.PRELIMINARY, ObservationKind.OFFICIAL
    };

    private final Map<Long, Figure> figures = new LinkedHashMap<>();
    private final Map<Long, Replaced> replaced = new LinkedHashMap<>();
    private final Map<Long, Waiting> rows = new LinkedHashMap<>();
    private long next = 1000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatCountsIsOneFigureOfEach(int seed) {
        var random = new Random(seed);
        for (int step = 0; step < 60; step++) {
            var batch = new ArrayList<Waiting>();
            for (int i = 0; i <= random.nextInt(3); i++) {
                Waiting row = row(random, batch);
                if (row != null) {
                    batch.add(row);
                }
            }
            accept(batch);
            check();
        }
    }

    /** A new row of a report, or the next revision of an accepted one; null where the batch has that row. */
    private @Nullable Waiting row(Random random, List<Waiting> batch) {
        boolean correction = !rows.isEmpty() && random.nextInt(3) == 0;
        long key = correction ? List.copyOf(rows.keySet()).get(random.nextInt(rows.size())) : next++;
        if (batch.stream().anyMatch(row -> row.key() == key)) {
            return null;
        }
        Waiting before = rows.get(key);
        long agency = before == null ? 1 + random.nextInt(3) : before.answering();
        boolean nothing = random.nextInt(6) == 0;
        return new Waiting(
                key,
                key,
                List.of("T" + key),
                1,
                null,
                TargetForm.AT_LEAST,
                2026,
                agency,
                agency,
                "Sở " + agency,
                nothing ? null : KINDS[random.nextInt(KINDS.length)],
                nothing ? null : BigDecimal.valueOf(random.nextInt(5)),
                null,
                nothing ? null : LocalDate.of(2025 + random.nextInt(2), random.nextBoolean() ? 6 : 12, 30),
                nothing ? null : 1L + random.nextInt(2),
                nothing ? null : "Công văn",
                before == null ? 1 : before.revision() + 1,
                before == null ? null : "Nhập nhầm",
                nothing ? "Chưa thống kê" : null,
                before == null ? null : before.observation(),
                next++,
                standing(before == null ? null : before.observation()));
    }

    /** What counts, and of what is settled the figure that the row published before, and what that has settled. */
    private List<Figure> standing(@Nullable Long before) {
        var standing = new ArrayList<>(current());
        figures.values().stream()
                .filter(figure -> replaced.containsKey(figure.key()) && said().contains(figure))
                .filter(figure -> before != null
                        && (before == figure.key()
                                || before.equals(replaced.get(figure.key()).by())))
                .filter(figure -> isSettled(replaced.get(figure.key())))
                .forEach(figure -> standing.add(new Figure(
                        figure.key(),
                        figure.subject(),
                        figure.asOf(),
                        figure.kind(),
                        figure.value(),
                        null,
                        figure.agency(),
                        figure.report(),
                        figure.issuer(),
                        figure.source(),
                        replaced.get(figure.key()).by())));
        return standing;
    }

    /** What rows say now, whether it counts or something settles it. */
    private List<Figure> said() {
        return rows.values().stream()
                .map(Waiting::observation)
                .filter(Objects::nonNull)
                .map(figures::get)
                .toList();
    }

    private static boolean isSettled(Replaced gone) {
        return gone.kind() == ReplacementKind.LATER_KIND || gone.kind() == ReplacementKind.SECOND_REPORT;
    }

    private List<Figure> current() {
        return figures.values().stream()
                .filter(figure -> !replaced.containsKey(figure.key()))
                .toList();
    }

    private void accept(List<Waiting> batch) {
        var publication = Publication.of(batch);
        publication.fresh().forEach(row -> figures.put(row.next(), Objects.requireNonNull(row.figure())));
        replaced.putAll(publication.replaced());
        replaced.keySet().removeAll(publication.restored());
        batch.forEach(row -> rows.put(row.key(), accepted(row, publication.figure(row))));
    }

    private static Waiting accepted(Waiting row, @Nullable Long figure) {
        return new Waiting(
                row.key(),
                row.report(),
                row.targets(),
                row.indicator(),
                null,
                TargetForm.AT_LEAST,
                row.year(),
                row.agency(),
                row.answering(),
                row.office(),
                row.kind(),
                row.amount(),
                null,
                row.asOf(),
                row.territory(),
                row.source(),
                row.revision(),
                row.why(),
                row.noDataReason(),
                figure,
                row.next(),
                List.of());
    }

    private void check() {
        List<Figure> counting = current();
        counting.forEach(one -> assertThat(counting)
                .filteredOn(other -> other != one && Objects.equals(other.agency(), one.agency()))
                .as("of one agency and day, or settled by what is more official")
                .noneMatch(other -> other.isOfTheDayOf(one) || other.settles(one)));
        List<Figure> said = said();
        assertThat(said).as("what counts is what a row says").containsAll(counting);
        said.forEach(one -> assertThat(counting.contains(one))
                .as("%s counts unless a more official or later figure of the agency is said", one)
                .isEqualTo(said.stream()
                        .filter(other -> Objects.equals(other.agency(), one.agency()))
                        .noneMatch(other -> other.settles(one) || other.isALaterReportThan(one))));
        rows.values().forEach(row -> {
            if (row.amount() == null) {
                assertThat(row.observation()).isNull();
            } else {
                Figure own = Objects.requireNonNull(figures.get(Objects.requireNonNull(row.observation())));
                assertThat(own.value()).isEqualByComparingTo(row.amount());
            }
        });
        replaced.values().forEach(gone -> {
            assertThat(gone.by() == null).isEqualTo(gone.kind() == ReplacementKind.WITHDRAWAL);
            assertThat(end(gone)).as("a chain ends").isNotEqualTo(gone.figure());
            if (isSettled(gone)) {
                Replaced by = replaced.get(Objects.requireNonNull(gone.by()));
                assertThat(by == null || isSettled(by))
                        .as("settled by what counts, or is settled")
                        .isTrue();
            }
            if (gone.kind() == ReplacementKind.CORRECTION || gone.kind() == ReplacementKind.WITHDRAWAL) {
                assertThat(gone.reason()).isNotBlank();
            }
        });
    }

    /** The last of the figures that came in each other's place. */
    private long end(Replaced first) {
        Long at = first.by();
        long last = first.figure();
        for (int i = 0; at != null && i <= figures.size(); i++) {
            last = at;
            Replaced next = replaced.get(at);
            at = next == null ? null : next.by();
            assertThat(i).as("no circle").isLessThan(figures.size());
        }
        return first.by() == null ? -1 : last;
    }
}
