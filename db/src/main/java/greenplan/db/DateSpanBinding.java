package greenplan.db;

import java.sql.SQLException;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.conf.ParamType;
import org.jooq.impl.AbstractBinding;
import org.jooq.impl.DSL;

/** Carries a {@link DateSpan} to a {@code daterange} column and back; a converter alone cannot be bound. */
public class DateSpanBinding extends AbstractBinding<Object, DateSpan> {

    private static final Converter<Object, DateSpan> CONVERTER = Converter.ofNullable(
            Object.class, DateSpan.class, text -> DateSpan.parse(text.toString()), DateSpan::toString);

    @Override
    public Converter<Object, DateSpan> converter() {
        return CONVERTER;
    }

    @Override
    public void sql(BindingSQLContext<DateSpan> context) {
        Object text = context.convert(CONVERTER).value();
        context.render()
                .visit(
                        context.render().paramType() == ParamType.INLINED
                                ? DSL.inline((String) text)
                                : DSL.sql(context.variable()))
                .sql("::daterange");
    }

    @Override
    public void set(BindingSetStatementContext<DateSpan> context) throws SQLException {
        context.statement()
                .setString(context.index(), (String) context.convert(CONVERTER).value());
    }

    @Override
    public void get(BindingGetResultSetContext<DateSpan> context) throws SQLException {
        context.convert(CONVERTER).value(context.resultSet().getString(context.index()));
    }
}
