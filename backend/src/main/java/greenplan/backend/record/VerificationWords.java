package greenplan.backend.record;

import greenplan.backend.graph.Text;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** What the verification of the record found, in words. */
final class VerificationWords {

    private VerificationWords() {}

    static Text sound(int all, int blocks, @Nullable String head) {
        return head == null
                ? new Text(
                        "Sổ thay đổi khớp: chưa có khối nào (%d thay đổi).".formatted(all),
                        "The record adds up: there is no block yet (%d changes).".formatted(all))
                : new Text(
                        "Sổ thay đổi khớp: %d thay đổi trong %d khối, khối cuối %s.".formatted(all, blocks, head),
                        "The record adds up: %d changes in %d blocks, the newest block is %s."
                                .formatted(all, blocks, head));
    }

    static Text cut(@Nullable String kept) {
        return new Text(
                "Sổ thay đổi đã bị cắt hoặc lập lại: không còn khối %s.".formatted(kept),
                "The record was cut off or made anew: it no longer holds the block %s.".formatted(kept));
    }

    /** The record itself is sound. What search finds is made anew by a function of its own. */
    static Text differing(List<String> rows) {
        boolean found = rows.stream().anyMatch(row -> row.startsWith("found "));
        boolean others = rows.stream().anyMatch(row -> !row.startsWith("found "));
        String anew = Stream.of(others ? "greenplan.read_all_anew()" : null, found ? "greenplan.find_all_anew()" : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new Text(
                "Sổ thay đổi khớp, nhưng %d hàng lưu sẵn cho người đọc khác với dữ liệu gốc; hàng đầu là %s. Gọi %s để lập lại."
                        .formatted(rows.size(), rows.getFirst(), anew),
                "The record adds up, but %d rows that are kept ready for readers differ from what they are made of; the first is %s. Call %s to make them anew."
                        .formatted(rows.size(), rows.getFirst(), anew));
    }

    /** A change or a block is not what it was; {@code row} is the first change that is wrong, if it is there still. */
    static Text broken(List<Record> wrong, @Nullable ChangeRow row) {
        Record first = wrong.getFirst();
        String problem = first.get("problem", String.class);
        Long key = first.get("change_id", Long.class);
        if (key == null) {
            long block = first.get("seq", Long.class);
            return new Text(
                    "Sổ thay đổi không khớp ở %d chỗ; chỗ đầu là khối %d, không nối với khối trước."
                            .formatted(wrong.size(), block),
                    "The record is broken in %d places; the first is block %d, which does not follow the one before."
                            .formatted(wrong.size(), block));
        }
        String where = row == null ? "" : " (%s %d, %s, %s)".formatted(row.table(), row.row(), row.at(), row.actor());
        return new Text(
                "Sổ thay đổi không khớp ở %d chỗ; chỗ đầu là thay đổi %d%s: %s."
                        .formatted(
                                wrong.size(),
                                key,
                                where,
                                switch (problem) {
                                    case "changed" -> "nội dung khác mã băm";
                                    case "missing" -> "đã bị xóa";
                                    default -> "không nằm trong khối nào";
                                }),
                "The record is broken in %d places; the first is change %d%s: %s."
                        .formatted(
                                wrong.size(),
                                key,
                                where,
                                switch (problem) {
                                    case "changed" -> "its content differs from its hash";
                                    case "missing" -> "it was removed";
                                    default -> "no block holds it";
                                }));
    }
}
