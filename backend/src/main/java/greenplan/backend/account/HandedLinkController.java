package greenplan.backend.account;

import greenplan.backend.database.Moment;
import greenplan.backend.graph.StaffId;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Right;
import greenplan.backend.signin.HandedLinkRepository;
import greenplan.backend.signin.LinkMail;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Links to set a password that no e-mail carried. An administrator hands them over, but never those of other administrators and of
 * leaders: whoever reads a link can become its owner. Each reading is on record.
 */
@Controller
class HandedLinkController {

    private final Guard guard;
    private final HandedLinkRepository resets;
    private final AccountRepository accounts;
    private final LinkMail passwords;

    HandedLinkController(Guard guard, HandedLinkRepository resets, AccountRepository accounts, LinkMail passwords) {
        this.guard = guard;
        this.resets = resets;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @SchemaMapping(typeName = "Workspace")
    List<Reset> passwordResets(@Argument @Nullable String account) {
        guard.inPerson();
        guard.require(new Right(Permission.KEEP_ACCOUNTS, new Place.Everywhere()));
        Long only = account == null ? null : StaffId.key("Account", account, "account");
        List<HandedLinkRepository.Waiting> waiting = resets.waiting(only, guard.today(), Instant.now());
        Map<Long, Account> who = accounts.among(
                waiting.stream().map(HandedLinkRepository.Waiting::account).toList());
        return waiting.stream()
                .map(reset -> new Reset(Objects.requireNonNull(who.get(reset.account())), reset))
                .toList();
    }

    @BatchMapping(typeName = "PasswordReset")
    Map<Reset, String> link(List<Reset> waiting) {
        guard.confirmed();
        Map<Reset, String> links = new HashMap<>();
        for (Reset reset : waiting) {
            String link = reset.withheld() ? null : passwords.address(reset.waiting.secret());
            if (link != null) {
                links.put(reset, link);
            }
        }
        resets.shown(
                links.keySet().stream().map(reset -> reset.waiting.id()).collect(Collectors.toSet()), Moment.now());
        return links;
    }

    /** Fields as in the schema; the link is a field of its own. */
    record Reset(Account account, HandedLinkRepository.Waiting waiting) {

        public OffsetDateTime requestedAt() {
            return waiting.requestedAt();
        }

        public OffsetDateTime expiresAt() {
            return waiting.expiresAt();
        }

        public boolean withheld() {
            return waiting.withheld();
        }

        /** Without the secret. */
        @Override
        public String toString() {
            return "Reset of " + account;
        }
    }
}
