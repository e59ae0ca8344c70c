package greenplan.backend.account;

import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.schema.ContactColumn;
import greenplan.schema.ContactFilter;
import greenplan.schema.ContactState;
import greenplan.schema.PlainLetters;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who works for a province and its agencies. Fields as in the schema. */
record ContactList(List<Contact> people, List<Contact.OfAgency> agencies) {

    /** Only what is looked for; agencies without any of it are left out. */
    ContactList only(ContactFilter filter) {
        return switch (filter) {
            case NEVER_SIGNED_IN -> only(ContactState.NEVER_SIGNED_IN);
            case LEFT -> only(ContactState.LEFT);
            case NOBODY ->
                new ContactList(
                        List.of(),
                        agencies.stream()
                                .filter(agency -> !agency.canDraft() || !agency.canSubmit())
                                .toList());
        };
    }

    private ContactList only(ContactState state) {
        return new ContactList(
                among(people, state),
                agencies.stream()
                        .filter(agency -> !among(agency.people(), state).isEmpty())
                        .map(agency -> agency.showing(among(agency.people(), state)))
                        .toList());
    }

    private static List<Contact> among(List<Contact> people, ContactState state) {
        return people.stream().filter(person -> person.state() == state).toList();
    }

    /**
     * A row of the table: somebody, or an agency that has nobody.
     *
     * @param agency null for the province itself
     */
    record Row(Contact.@Nullable OfAgency agency, @Nullable Contact contact) {

        private String words(Function<Contact, String> field) {
            return contact == null ? "" : field.apply(contact);
        }
    }

    /** Everybody in a row, those of the province first, then by agency; an agency without anybody has one of its own. */
    List<Row> rows() {
        return Stream.concat(
                        people.stream().map(person -> new Row(null, person)),
                        agencies.stream()
                                .flatMap(agency -> agency.people().isEmpty()
                                        ? Stream.of(new Row(agency, null))
                                        : agency.people().stream().map(person -> new Row(agency, person))))
                .toList();
    }

    /**
     * A page of the rows.
     *
     * <p>Who is here is told of an agency as a whole, so the province is read whole, in two statements; a page is cut out of some hundred rows.
     *
     * @param words in the name of the agency, of the person, in the position or the address, whatever their marks
     */
    Connection<Row> page(@Nullable String words, ContactColumn by, boolean descending, Page page) {
        List<Row> all = rows().stream()
                .filter(row -> words == null || says(row, words))
                .sorted(descending ? order(by).reversed() : order(by))
                .toList();
        return new Connection<>(
                all.stream().skip(page.offset()).limit(page.first()).toList(), all.size(), page);
    }

    private static boolean says(Row row, String words) {
        String place = row.agency == null ? "" : row.agency.name().vi();
        String person = row.words(contact ->
                String.join(" ", contact.displayName(), Objects.toString(contact.position(), ""), contact.email()));
        return bare(place + " " + person).contains(bare(words.strip()));
    }

    private static String bare(String text) {
        return PlainLetters.of(text).toLowerCase(Locale.ROOT);
    }

    /** Those that are alike stay as they are, for sorting is stable. */
    private static Comparator<Row> order(ContactColumn by) {
        Collator vietnamese = Collator.getInstance(Locale.of("vi"));
        return switch (by) {
            case AGENCY ->
                Comparator.comparing(
                        row -> row.agency == null ? "" : row.agency.name().vi(), vietnamese);
            case NAME -> Comparator.comparing(row -> row.words(Contact::displayName), vietnamese);
            case ROLE ->
                Comparator.comparing(row -> row.words(person -> person.role().name()));
            case SEEN ->
                Comparator.comparing(
                        row -> row.contact == null ? null : row.contact.lastSignInAt(),
                        Comparator.nullsFirst(Comparator.naturalOrder()));
            case STATE ->
                Comparator.comparing(
                        row -> row.words(person -> "" + person.state().ordinal()));
        };
    }
}
