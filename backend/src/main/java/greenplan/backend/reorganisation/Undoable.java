package greenplan.backend.reorganisation;

import greenplan.backend.mutation.Problems;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a reorganisation can be undone.
 *
 * @param recordedOn day on which it was decided in the portal; null when it came with a package
 * @param date its day
 * @param builtUpon a later one reaches the same agency or province
 * @param inUse something was given to what it begins
 */
record Undoable(@Nullable LocalDate recordedOn, LocalDate date, boolean builtUpon, boolean inUse) {

    void check(LocalDate today, Problems problems) {
        problems.unless(
                recordedOn != null,
                null,
                "FROM_A_PACKAGE",
                "Lần sắp xếp này đến từ gói kế hoạch: hãy ghi nhận một lần sắp xếp mới.",
                "This reorganisation came with a plan package: record a new one.");
        problems.unless(
                recordedOn == null || date.isAfter(today),
                null,
                "IN_FORCE",
                "Đã có hiệu lực từ ngày %s: muốn sửa, hãy ghi nhận một văn bản mới.".formatted(date),
                "It has been in force since %s: to correct it, record a new act.".formatted(date));
        problems.unless(
                !builtUpon,
                null,
                "BUILT_UPON",
                "Một lần sắp xếp ghi nhận sau dựa vào lần này: hãy hoàn tác lần đó trước.",
                "A later reorganisation builds upon this one: undo that one first.");
        problems.unless(
                !inUse,
                null,
                "IN_USE",
                "Đơn vị mới đã được giao vai trò, chỉ tiêu hoặc số liệu, nên không thể hoàn tác nữa.",
                "Roles, targets or figures were given to what is new, so it can no longer be undone.");
    }
}
