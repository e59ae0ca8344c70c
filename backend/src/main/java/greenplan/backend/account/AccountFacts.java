package greenplan.backend.account;

import greenplan.backend.mutation.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
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

    /** Adds what is wrong with it; true when the address can be one. */
    boolean check(Problems problems) {
        problems.length(displayName, 1, 120, "displayName");
        problems.length(position, 1, 120, "position");
        problems.length(telephone, 1, 60, "telephone");
        problems.unless(
                telephone == null
                        || telephone.chars().filter(Character::isDigit).count() >= 6,
                "telephone",
                "account.NOT_A_TELEPHONE",
                telephone);
        boolean plausible = email.length() <= 254 && email.matches("[^@\\s]+@[^@\\s]+");
        problems.unless(plausible, "email", "account.NOT_AN_ADDRESS");
        return plausible;
    }

    /** As a conflict shows it. */
    Map<String, @Nullable Object> shown() {
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("email", email);
        facts.put("displayName", displayName);
        facts.put("position", position);
        facts.put("telephone", telephone);
        return facts;
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
