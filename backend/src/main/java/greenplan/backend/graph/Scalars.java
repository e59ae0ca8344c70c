package greenplan.backend.graph;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import greenplan.schema.NumberSpelling;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The scalars of the graph: exact numbers and ISO 8601 times. Bad input names the value and what would be right. */
final class Scalars {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    private static final Pattern EXACT = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?([eE][+-]?\\d{1,2})?");

    /** Moments are told as the pages tell them, so that a day is one day everywhere. */
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Scalars() {}

    static List<GraphQLScalarType> all() {
        return List.of(
                scalar(
                        "Decimal",
                        "a decimal number such as \"57.7\" or \"57,7\"",
                        Scalars::decimal,
                        v -> ((BigDecimal) v).toPlainString()),
                scalar(
                        "Date",
                        "a day from 1900-01-01 to 2200-12-31 such as \"2023-12-31\"",
                        Scalars::day,
                        Object::toString),
                scalar(
                        "DateTime",
                        "a moment such as \"2026-11-21T08:00:00+07:00\"",
                        OffsetDateTime::parse,
                        v -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                ((OffsetDateTime) v).atZoneSameInstant(VIETNAM).truncatedTo(ChronoUnit.SECONDS))),
                scalar("Year", "a year from 1900 to 2200", Scalars::year, v -> ((Number) v).intValue()));
    }

    /** As programs write it, an exponent included, or as people do. */
    private static BigDecimal decimal(String text) {
        return EXACT.matcher(text).matches()
                ? new BigDecimal(text)
                : NumberSpelling.read(text)
                        .map(NumberSpelling::value)
                        .orElseThrow(() -> new NumberFormatException(text));
    }

    private static LocalDate day(String text) {
        var day = LocalDate.parse(text);
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new DateTimeException("out of range");
        }
        return day;
    }

    private static Integer year(String text) {
        int year = Integer.parseInt(text);
        if (year < EARLIEST.getYear() || year > LATEST.getYear()) {
            throw new DateTimeException("out of range");
        }
        return year;
    }

    private static GraphQLScalarType scalar(
            String name, String allowed, Function<String, Object> parse, Function<Object, Object> show) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new TextCoercing(name + " must be " + allowed + ", but was: ", parse, show))
                .build();
    }

    private record TextCoercing(String complaint, Function<String, Object> parse, Function<Object, Object> show)
            implements Coercing<Object, Object> {

        @Override
        public Object serialize(Object value, GraphQLContext context, Locale locale) {
            return show.apply(value);
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            try {
                return parse.apply(String.valueOf(input));
            } catch (DateTimeException | NumberFormatException wrong) {
                throw new CoercingParseValueException(complaint + input, wrong);
            }
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            String text = switch (input) {
                case StringValue string -> String.valueOf(string.getValue());
                case IntValue number -> number.getValue().toString();
                default -> throw new CoercingParseLiteralException(complaint + input);
            };
            try {
                return parse.apply(text);
            } catch (DateTimeException | NumberFormatException wrong) {
                throw new CoercingParseLiteralException(complaint + text, wrong);
            }
        }
    }
}
