package greenplan.backend.search;

import static greenplan.db.published.Tables.DUTY;
import static greenplan.db.published.Tables.DUTY_VERSION;
import static greenplan.db.published.Tables.FOUND;
import static greenplan.db.published.Tables.PLAN;
import static greenplan.db.published.Tables.PROVINCE;
import static greenplan.db.published.Tables.TARGET;
import static greenplan.db.published.Tables.TARGET_VERSION;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.nvl;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import greenplan.db.DateSpan;
import greenplan.db.base.enums.FoundKind;
import greenplan.db.published.Routines;
import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** What search finds, with the words of amendments in force on a day beside the printed ones: both are looked through. */
final class PublishedWords {

    /** Columns of what is found, whichever words those are. */
    static final greenplan.db.published.tables.Found ROW = FOUND.as("in_force");

    /** Words by the amendment; empty as printed, and when it takes the object back. */
    static final Field<String> AMENDED = field(name("in_force", "amended"), SQLDataType.VARCHAR);

    /** Row of the amendment; null as printed. */
    static final Field<Long> AMENDMENT = field(name("in_force", "amendment_id"), SQLDataType.BIGINT);

    private static final greenplan.db.published.tables.Amendment ACT =
            greenplan.db.published.Tables.AMENDMENT.as("act");

    private PublishedWords() {}

    static Table<?> on(LocalDate day) {
        var every = FOUND.as("every");
        var amended = amended(day);
        var words = nvl(field(name("amended", "words"), SQLDataType.VARCHAR), inline(""));
        var titleVi = field(name("amended", "title_vi"), SQLDataType.VARCHAR);
        var titleEn = field(name("amended", "title_en"), SQLDataType.VARCHAR);
        return select(
                        every.KIND,
                        every.ID,
                        every.PROVINCE,
                        every.SAMPLE,
                        every.PLAN,
                        every.CODE,
                        nvl(titleVi, every.TITLE_VI).as(every.TITLE_VI),
                        when(titleVi.isNotNull(), titleEn)
                                .otherwise(every.TITLE_EN)
                                .as(every.TITLE_EN),
                        every.WORDS,
                        concat(
                                        every.FOLDED,
                                        fold(concat(
                                                inline(" "),
                                                nvl(titleVi, inline("")),
                                                inline(" "),
                                                nvl(titleEn, inline("")),
                                                inline(" "),
                                                words)))
                                .as(every.FOLDED),
                        words.as("amended"),
                        field(name("amended", "amendment_id"), SQLDataType.BIGINT)
                                .as("amendment_id"))
                .from(every(day))
                .leftJoin(amended)
                .on(field(name("amended", "kind"), FOUND.KIND.getDataType()).eq(every.KIND))
                .and(field(name("amended", "id"), SQLDataType.BIGINT).eq(every.ID))
                .asTable("in_force");
    }

    /** As the stored words are folded. */
    static Field<String> fold(Field<String> text) {
        return Routines.fold(text);
    }

    /** What is stored, without the targets of acts that lie ahead, and with the duties that acts added, which have no clause. */
    private static Table<?> every(LocalDate day) {
        var ahead = select(TARGET.ID)
                .from(TARGET)
                .join(ACT)
                .on(ACT.ID.eq(TARGET.AMENDMENT_ID))
                .where(ACT.EFFECTIVE_ON.gt(day));
        return select(
                        FOUND.KIND,
                        FOUND.ID,
                        FOUND.PROVINCE,
                        FOUND.SAMPLE,
                        FOUND.PLAN,
                        FOUND.CODE,
                        FOUND.TITLE_VI,
                        FOUND.TITLE_EN,
                        FOUND.WORDS,
                        FOUND.FOLDED)
                .from(FOUND)
                .where(not(FOUND.KIND.eq(FoundKind.TARGET).and(FOUND.ID.in(ahead))))
                .unionAll(select(
                                inline(FoundKind.DUTY),
                                DUTY.ID,
                                PROVINCE.CODE,
                                PROVINCE.SAMPLE,
                                PLAN.CODE,
                                DUTY.CODE,
                                DUTY.TITLE_VI,
                                DUTY.TITLE_EN,
                                inline(""),
                                fold(concat(
                                        DUTY.CODE,
                                        inline(" "),
                                        DUTY.TITLE_VI,
                                        inline(" "),
                                        nvl(DUTY.TITLE_EN, inline("")))))
                        .from(DUTY)
                        .join(PLAN)
                        .on(PLAN.ID.eq(DUTY.PLAN_ID))
                        .join(PROVINCE)
                        .on(PROVINCE.ID.eq(PLAN.PROVINCE_ID))
                        .join(ACT)
                        .on(ACT.ID.eq(DUTY.AMENDMENT_ID))
                        .where(ACT.EFFECTIVE_ON.le(day)))
                .asTable("every");
    }

    private static Table<?> amended(LocalDate day) {
        return select(
                        inline(FoundKind.TARGET).as("kind"),
                        TARGET_VERSION.TARGET_ID.as("id"),
                        TARGET_VERSION.AMENDMENT_ID,
                        TARGET_VERSION.TITLE_VI,
                        TARGET_VERSION.TITLE_EN,
                        when(TARGET_VERSION.REPEALED, inline(""))
                                .else_(TARGET_VERSION.QUOTE)
                                .as("words"))
                .from(TARGET_VERSION)
                .where(TARGET_VERSION.AMENDMENT_ID.isNotNull(), DateSpan.on(TARGET_VERSION.VALID, day))
                .unionAll(select(
                                inline(FoundKind.DUTY),
                                DUTY_VERSION.DUTY_ID,
                                DUTY_VERSION.AMENDMENT_ID,
                                DUTY_VERSION.TITLE_VI,
                                DUTY_VERSION.TITLE_EN,
                                when(DUTY_VERSION.REPEALED, inline("")).else_(DUTY_VERSION.TEXT))
                        .from(DUTY_VERSION)
                        .where(DUTY_VERSION.AMENDMENT_ID.isNotNull(), DateSpan.on(DUTY_VERSION.VALID, day)))
                .asTable("amended");
    }
}
