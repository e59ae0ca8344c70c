package greenplan.backend.rights;

import greenplan.backend.graph.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody is signed in and may not do this; answered as FORBIDDEN with the missing right and who has it. */
public final class RefusedException extends RuntimeException {

    private static final String CONFIRM = "CONFIRM_PASSWORD";

    private final String right;
    private final Text sentence;
    private final transient List<Held> holders;

    private RefusedException(String right, Text sentence, List<Held> holders) {
        super(sentence.en());
        this.right = right;
        this.sentence = sentence;
        this.holders = holders;
    }

    /** The caller lacks a right. */
    public static RefusedException lacking(Right right) {
        return new RefusedException(right.permission().name(), right.sentence(), right.holders());
    }

    /** The personal token lacks what its owner may have. */
    static RefusedException lackingScope(String scope) {
        return new RefusedException(
                "SCOPE_" + scope,
                new Text(
                        "Mã truy cập này không có phạm vi " + scope + ": hãy tạo mã khác, hoặc đăng nhập.",
                        "This token lacks the scope " + scope + ": make another one, or sign in."),
                List.of());
    }

    /** Only whoever typed a password may do this, not a script. */
    public static RefusedException notByPersonalToken() {
        return new RefusedException(
                "SIGN_IN",
                new Text(
                        "Việc này không làm được bằng mã truy cập cá nhân: hãy đăng nhập bằng mật khẩu.",
                        "This cannot be done with a personal token: sign in with the password."),
                List.of());
    }

    /** The first password must be changed before anything else. */
    static RefusedException untilPasswordIsChanged() {
        return new RefusedException(
                "PASSWORD_CHANGE",
                new Text(
                        "Trước hết hãy đổi mật khẩu lần đầu (changePassword).",
                        "Change the first password before anything else (changePassword)."),
                List.of());
    }

    /** What could let somebody stay asks for the password anew. */
    static RefusedException untilConfirmed() {
        return new RefusedException(
                CONFIRM,
                new Text(
                        "Hãy nhập lại mật khẩu để tiếp tục (confirmPassword): bạn đã đăng nhập từ lâu.",
                        "Give the password anew to go on (confirmPassword): you signed in some time ago."),
                List.of());
    }

    /** Name of the missing right. */
    public String right() {
        return right;
    }

    /** What is missing and who has it. */
    public Text sentence() {
        return sentence;
    }

    /** Roles that have it. */
    List<Held> holders() {
        return holders == null ? List.of() : holders;
    }

    static @Nullable String code(Place place) {
        return switch (place) {
            case Place.Everywhere all -> null;
            case Place.Province province -> province.code();
            case Place.Agency agency -> agency.code();
        };
    }
}
