package greenplan.ui.account;

import greenplan.schema.Role;
import greenplan.ui.graph.Named;
import greenplan.ui.workspace.Me;
import greenplan.ui.workspace.Payload;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A page about accounts: roles are given there, and links handed over. */
abstract class AccountKeepingView extends StaffView {

    private static final List<Role> OF_AGENCIES = List.of(Role.AGENCY_EDITOR, Role.AGENCY_HEAD);
    private static final int MOST_PAGES = 20;

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
        var agencies = new ArrayList<Named>();
        List<Named> provinces = List.of();
        String cursor = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            var places = ask("Places", Places.class, variables(province, cursor));
            provinces = places.provinces();
            places.agencies().nodes().stream()
                    .filter(Places.Agency::isOne)
                    .map(agency -> new Named(agency.code(), everything ? places.named(agency) : agency.name()))
                    .forEach(agencies::add);
            cursor = places.agencies().pageInfo().endCursor();
            if (!places.agencies().pageInfo().hasNextPage() || cursor == null) {
                break;
            }
        }
        return new Choices(everything ? List.of(Role.values()) : OF_AGENCIES, provinces, agencies);
    }

    private static Map<String, ?> variables(@Nullable String province, @Nullable String cursor) {
        var variables = new LinkedHashMap<String, Object>();
        if (province != null) {
            variables.put("province", province);
        }
        if (cursor != null) {
            variables.put("after", cursor);
        }
        return variables;
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
