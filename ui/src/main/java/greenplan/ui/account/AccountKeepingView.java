package greenplan.ui.account;

import greenplan.schema.Role;
import greenplan.ui.element.Pages;
import greenplan.ui.graph.Named;
import greenplan.ui.workspace.Me;
import greenplan.ui.workspace.Payload;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A page about accounts: roles are given there, and links handed over. */
abstract class AccountKeepingView extends StaffView {

    private static final List<Role> OF_AGENCIES = List.of(Role.AGENCY_EDITOR, Role.AGENCY_HEAD);

    AccountKeepingView(StaffShell shell) {
        super(shell);
    }

    /** An administrator gives every role anywhere; a focal officer those of the agencies of its province. */
    final Choices choices() {
        boolean everything = me().is(Role.ADMINISTRATOR);
        String province = everything
                ? null
                : me().roles().stream()
                        .filter(held -> held.role() == Role.FOCAL_OFFICER)
                        .map(Me.RoleHeld::province)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        var answers = Pages.through(
                asking -> ask("Places", Places.class, asking),
                province == null ? Map.of() : Map.of("province", province),
                places -> Map.of("after", places.agencies().pageInfo()));
        var agencies = answers.stream()
                .flatMap(places -> places.agencies().nodes().stream()
                        .filter(Places.Agency::isOne)
                        .map(agency -> new Named(agency.code(), everything ? places.named(agency) : agency.name())))
                .toList();
        return new Choices(
                everything ? List.of(Role.values()) : OF_AGENCIES,
                answers.getFirst().provinces(),
                agencies);
    }

    /** Shows a link that waits, once whoever asks has proved who they are; who read it is on record. */
    final void hand(AccountPage.Waiting waiting) {
        proving(() ->
                ask(
                                "PasswordLinks",
                                Links.class,
                                Map.of("account", waiting.account().id()))
                        .workspace()
                        .passwordResets()
                        .stream()
                        .filter(link -> link.requestedAt().equals(waiting.requestedAt()))
                        .map(Link::link)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .ifPresentOrElse(
                                link -> open(waiting.account().displayName(), link),
                                () -> said(say("account.links.lost"))));
    }

    /** The same for the first link of an account that the caller opened. */
    final void handFirst(Whose whose) {
        proving(() -> {
            FirstLink first = ask("FirstLink", First.class, Map.of("account", whose.id()))
                    .workspace()
                    .firstLink();
            if (first == null || first.link() == null) {
                said(say("account.links.lost"));
            } else {
                open(whose.displayName(), first.link());
            }
        });
    }

    private void open(String name, String link) {
        new OneTime(voice(), say("account.links.title", name), say("account.links.hand"), link, () -> {}).open();
    }

    /** The answer to {@code PasswordLinks.graphql}. */
    private record Links(Waiting workspace) {}

    private record Waiting(List<Link> passwordResets) {}

    private record Link(
            OffsetDateTime requestedAt, @Nullable String link) {}

    /** The answer to {@code FirstLink.graphql}. */
    private record First(FirstWaiting workspace) {}

    private record FirstWaiting(@Nullable FirstLink firstLink) {}

    private record FirstLink(@Nullable String link) {}

    /** The answer to a mutation of an account. */
    record Kept(
            List<Problem> problems,
            @Nullable Conflict conflict,
            @Nullable Whose account) implements Payload {}

    record Whose(String id, String displayName) {}
}
