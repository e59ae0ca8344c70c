package greenplan.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import greenplan.schema.ContactColumn;
import greenplan.schema.Role;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Anchor;
import greenplan.ui.html.Div;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.TableState;
import org.jspecify.annotations.Nullable;

/** People by agency: a row each, and one for an agency that has nobody. */
record ContactTable(TableState order, Voice voice, boolean opensAccounts) {

    /** @param place name of the province */
    Component of(String place, ContactsPage.Contacts contacts) {
        var table = DataTable.plain(
                voice.count("account.contacts.count", contacts.totalCount()),
                Column.words(voice.say("account.contacts.of")),
                Column.words(voice.say("account.name")),
                Column.words(voice.say("account.role")),
                Column.words(voice.say("account.contacts.reached")),
                Column.words(voice.say("account.contacts.seen")),
                Column.words(voice.say("account.state")));
        order.sorts(table, 0, ContactColumn.AGENCY);
        order.sorts(table, 1, ContactColumn.NAME);
        order.sorts(table, 2, ContactColumn.ROLE);
        order.sorts(table, 4, ContactColumn.SEEN);
        order.sorts(table, 5, ContactColumn.STATE);
        contacts.nodes().forEach(row -> table.row(cells(place, row.agency(), row.contact())));
        return table;
    }

    private Cell[] cells(String province, ContactsPage.@Nullable Agency agency, ContactsPage.@Nullable Person person) {
        Cell place = place(agency == null ? province : agency.name(), agency);
        if (person == null) {
            return new Cell[] {place, Cell.of("–"), Cell.of(""), Cell.of(""), Cell.of(""), Cell.of("")};
        }
        return new Cell[] {
            place,
            Cell.of(withNote(name(person), person.position()), person.displayName()),
            Cell.of(voice.texts().word("account.role", person.role())),
            Cell.of(reached(person), person.email()),
            person.lastSignInAt() == null
                    ? Cell.of(voice.say("account.contacts.never"))
                    : Cell.of(voice.formats().date(person.lastSignInAt())),
            Cell.of(state(person))
        };
    }

    private static Component withNote(Component what, @Nullable String note) {
        return note == null ? what : new Div(what, Markup.element("div", "note", note));
    }

    private static Component reached(ContactsPage.Person person) {
        var mail = new Anchor("mailto:" + person.email(), person.email());
        String telephone = person.telephone();
        return telephone == null ? mail : new Div(new Div(new Anchor(dialled(telephone), telephone)), mail);
    }

    /** A number as a telephone dials it, without what follows it in words. */
    private static String dialled(String telephone) {
        return "tel:" + telephone.split("[^+0-9 .()-]", 2)[0].replaceAll("[^+0-9]", "");
    }

    /** The account is looked after by its page; the people of the province itself by administrators alone. */
    private Component name(ContactsPage.Person person) {
        boolean opens = opensAccounts || person.role() == Role.AGENCY_EDITOR || person.role() == Role.AGENCY_HEAD;
        return opens
                ? Markup.link(person.displayName(), StaffPaths.of(StaffPaths.ACCOUNTS, person.account()))
                : new Span(person.displayName());
    }

    private Cell place(String name, ContactsPage.@Nullable Agency agency) {
        var cell = new Span(name);
        if (agency != null && !agency.canDraft()) {
            cell.add(new Text(" "), Markup.tag(voice.say("account.contacts.no-drafter")));
        } else if (agency != null && !agency.canSubmit()) {
            cell.add(new Text(" "), Markup.tag(voice.say("account.contacts.no-submitter")));
        }
        return Cell.of(cell, name);
    }

    private String state(ContactsPage.Person person) {
        return switch (person.state()) {
            case WORKING ->
                person.to() == null
                        ? voice.say("account.contacts.working")
                        : voice.say(
                                "account.contacts.working.until",
                                voice.formats().date(person.to()));
            case NEVER_SIGNED_IN -> voice.say("account.contacts.never-came");
            case TO_COME ->
                voice.say("account.contacts.to-come", voice.formats().date(person.from()));
            case LEFT ->
                person.disabledAt() != null
                        ? voice.say("account.contacts.closed", voice.formats().date(person.disabledAt()))
                        : voice.say(
                                "account.contacts.left",
                                person.to() == null ? "" : voice.formats().date(person.to()));
        };
    }
}
