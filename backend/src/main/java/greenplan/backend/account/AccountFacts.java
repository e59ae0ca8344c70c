package greenplan.backend.account;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is at work.
 *
 * @param position what they are (chức vụ); null while nobody said
 * @param telephone as it was typed; null while nobody said
 */
record AccountFacts(
        String email,
        String displayName,
        @Nullable String position,
        @Nullable String telephone) {

    AccountFacts {
        email = email.strip();
        displayName = displayName.strip();
        position = saying(position);
        telephone = saying(telephone);
    }

    static AccountFacts of(String email, String displayName) {
        return new AccountFacts(email, displayName, null, null);
    }

    static AccountFacts of(Account account) {
        return new AccountFacts(account.email(), account.displayName(), account.position(), account.telephone());
    }

    /** The same with what is given. */
    AccountFacts with(
            @Nullable String newEmail,
            @Nullable String newName,
            @Nullable String newPosition,
            @Nullable String newTelephone) {
        return new AccountFacts(
                Objects.requireNonNullElse(newEmail, email),
                Objects.requireNonNullElse(newName, displayName),
                newPosition == null ? position : newPosition,
                newTelephone == null ? telephone : newTelephone);
    }

    /** Not the person. */
    @Override
    public String toString() {
        return "Facts of an account";
    }

    private static @Nullable String saying(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
