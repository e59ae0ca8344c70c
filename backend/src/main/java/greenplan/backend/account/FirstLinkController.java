package greenplan.backend.account;

import greenplan.backend.database.Moment;
import greenplan.backend.graph.StaffId;
import greenplan.backend.mail.Mail;
import greenplan.backend.mutation.Payload;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.signin.FirstLinkRepository;
import greenplan.backend.signin.HandedLinkRepository;
import greenplan.backend.signin.LinkMail;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Who opens an account can hand over its first link: nobody but they, in person and not by a personal token, while they look after the
 * account, its owner has not used the link, nobody else made an administrator or a leader of it, and no e-mail carried it.
 */
@Controller
class FirstLinkController {

    /** How long an e-mail may be under way before the link counts as not sent. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(1);

    private final Guard guard;
    private final AccountDesk accounts;
    private final FirstLinkRepository first;
    private final HandedLinkRepository resets;
    private final LinkMail links;
    private final Mail mail;

    FirstLinkController(
            Guard guard,
            AccountDesk accounts,
            FirstLinkRepository first,
            HandedLinkRepository resets,
            LinkMail links,
            Mail mail) {
        this.guard = guard;
        this.accounts = accounts;
        this.first = first;
        this.resets = resets;
        this.links = links;
        this.mail = mail;
    }

    @SchemaMapping(typeName = "Workspace")
    @Nullable
    FirstLink firstLink(@Argument String account) {
        Caller caller = guard.inPerson();
        return link(caller, accounts.lookedAfter(caller, account));
    }

    /** Right after the account was opened; not for a program. */
    @SchemaMapping(typeName = "CreateAccountPayload")
    @Nullable
    FirstLink firstLink(Payload<Accounts.Granted> payload, @ContextValue Caller caller) {
        Accounts.Granted opened = payload.result();
        return opened == null || caller.personal()
                ? null
                : link(caller, StaffId.key("Account", opened.account().id(), "id"));
    }

    private @Nullable FirstLink link(Caller caller, long account) {
        Instant now = Moment.now();
        return first.find(account, caller.account(), guard.today(), now, mail.isSetUp() ? now.minus(UNDER_WAY) : now)
                .map(FirstLink::new)
                .orElse(null);
    }

    /** Whoever reads it proved of late who they are, and is on record; null when the portal was restarted since. */
    @SchemaMapping(typeName = "FirstLink")
    @Nullable
    String link(FirstLink shown) {
        guard.confirmed();
        String link = links.address(shown.waiting.secret());
        if (link != null) {
            resets.shown(Set.of(shown.waiting.id()), Moment.now());
        }
        return link;
    }

    /** A link to hand over, without the link: that is a field of its own. */
    record FirstLink(FirstLinkRepository.Waiting waiting) {

        public OffsetDateTime expiresAt() {
            return waiting.expiresAt();
        }

        /** Without the secret. */
        @Override
        public String toString() {
            return "FirstLink until " + expiresAt();
        }
    }
}
