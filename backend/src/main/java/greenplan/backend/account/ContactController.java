package greenplan.backend.account;

import greenplan.backend.graph.Connection;
import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.Page;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Right;
import greenplan.schema.ContactColumn;
import greenplan.schema.ContactFilter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who works where, whom nobody ever saw, and who left. */
@Controller
class ContactController {

    private final Guard guard;
    private final PlaceRepository places;
    private final ContactRepository contacts;

    ContactController(Guard guard, PlaceRepository places, ContactRepository contacts) {
        this.guard = guard;
        this.places = places;
        this.contacts = contacts;
    }

    @SchemaMapping(typeName = "Workspace")
    Connection<ContactList.Row> contactRows(
            @Argument String province,
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable String words,
            @Argument @Nullable ContactFilter only,
            @Argument @Nullable Order orderBy) {
        return contacts(province, only)
                .page(
                        words,
                        orderBy == null ? ContactColumn.AGENCY : orderBy.by,
                        orderBy != null && orderBy.descending,
                        Page.of(first, after));
    }

    @SchemaMapping(typeName = "Workspace")
    ContactList contacts(@Argument String province, @Argument @Nullable ContactFilter only) {
        Caller caller = guard.reader();
        Optional<Place.Province> place = places.province(province);
        guard.check(
                caller, new Right(Permission.READ_CONTACTS, place.isPresent() ? place.get() : new Place.Everywhere()));
        ContactList all =
                contacts.of(place.orElseThrow(() -> new NotFoundException("province", province)), guard.today());
        return only == null ? all : all.only(only);
    }

    /** In which order. */
    record Order(ContactColumn by, boolean descending) {}
}
