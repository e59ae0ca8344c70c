package greenplan.backend.sso;

import greenplan.backend.rights.Place;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.signin.SsoSettings;
import greenplan.backend.sso.ClaimedRoleRepository.Claimed;
import greenplan.backend.sso.ClaimedRoleRepository.Wanted;
import greenplan.db.DateSpan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the claims of a sign-in mean in roles, and how the roles that rest on them follow. */
@Component
class ClaimedRoles {

    private static final Logger log = LoggerFactory.getLogger("greenplan.accounts");

    private final SsoSettings settings;
    private final PlaceRepository places;
    private final ClaimedRoleRepository grants;

    ClaimedRoles(SsoSettings settings, PlaceRepository places, ClaimedRoleRepository grants) {
        this.settings = settings;
        this.places = places;
        this.grants = grants;
    }

    /** The roles that these claims give, each with the value that gives it. */
    Map<Wanted, String> given(Map<String, ?> claims, LocalDate day) {
        Set<String> values = values(claims, settings.claim());
        var given = new LinkedHashMap<Wanted, String>();
        for (SsoSettings.Given role : settings.roles()) {
            if (values.contains(role.value())) {
                place(role, day)
                        .ifPresentOrElse(
                                place -> given.putIfAbsent(Wanted.of(role.role(), place), role.value()),
                                () -> log.warn(
                                        "greenplan.sso.roles: there is no {} {}, so “{}” gives no role",
                                        role.agency() == null ? "province" : "agency",
                                        role.agency() == null ? String.valueOf(role.province()) : role.agency(),
                                        role.value()));
            }
        }
        return given;
    }

    /** Gives, extends and ends the roles of an account that rest on claims. */
    void follow(long account, Map<Wanted, String> given, LocalDate day) {
        LocalDate until = day.plusDays(settings.rolesLastDays());
        List<Claimed> held = grants.of(account, day);
        grants.end(
                held.stream()
                        .filter(grant -> !given.containsKey(grant.role()))
                        .map(Claimed::id)
                        .toList(),
                day);
        grants.extend(
                held.stream()
                        .filter(grant ->
                                given.containsKey(grant.role()) && grant.until().isBefore(until))
                        .map(Claimed::id)
                        .toList(),
                until);
        Set<Wanted> kept = held.stream().map(Claimed::role).collect(Collectors.toSet());
        given.forEach((wanted, value) -> {
            if (!kept.contains(wanted)) {
                grants.give(account, wanted, value, new DateSpan(day, until), "Đăng nhập một lần (SSO): " + value);
            }
        });
    }

    private Optional<? extends Place> place(SsoSettings.Given role, LocalDate day) {
        if (role.agency() != null) {
            return places.agency(role.agency(), day);
        }
        return role.province() == null ? Optional.of(new Place.Everywhere()) : places.province(role.province());
    }

    /** The values of a claim: of that name, or of the part of another that the name leads to. */
    private static Set<String> values(Map<String, ? extends @Nullable Object> claims, String name) {
        Object found = claims.get(name);
        int stop = name.indexOf('.');
        if (found == null && stop > 0 && claims.get(name.substring(0, stop)) instanceof Map<?, ?> inner) {
            var texts = new LinkedHashMap<String, @Nullable Object>();
            inner.forEach((key, value) -> texts.put(String.valueOf(key), value));
            return values(texts, name.substring(stop + 1));
        }
        return switch (found) {
            case null -> Set.of();
            case Collection<?> many -> many.stream().map(String::valueOf).collect(Collectors.toSet());
            default -> Set.of(found.toString());
        };
    }
}
