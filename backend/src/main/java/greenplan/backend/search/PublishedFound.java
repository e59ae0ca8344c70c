package greenplan.backend.search;

import static greenplan.backend.database.Sql.matches;
import static greenplan.backend.search.PublishedWords.ROW;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.backend.graph.Text;
import greenplan.db.base.enums.FoundKind;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/** All that search finds, best first. */
@Repository
class PublishedFound {

    private final DSLContext published;

    PublishedFound(@Qualifier("published") DSLContext published) {
        this.published = published;
    }

    /**
     * What is searched.
     *
     * @param kinds only these kinds; empty for all
     * @param province slug of a province, or null for all and for what belongs to none
     * @param day whose words in force are searched beside the printed ones
     * @param includeSample whether fictional data are searched, too
     */
    record Where(List<FoundKind> kinds, @Nullable String province, LocalDate day, boolean includeSample) {

        private Condition condition() {
            String[] names = kinds.stream().map(FoundKind::getLiteral).toArray(String[]::new);
            return matches(ROW.PROVINCE, province)
                    .and(
                            kinds.isEmpty()
                                    ? noCondition()
                                    : ROW.KIND.cast(SQLDataType.VARCHAR).eq(any(names)))
                    .and(includeSample ? noCondition() : ROW.SAMPLE.isFalse());
        }
    }

    Connection<Found> page(Question question, Where where, Page page) {
        var these = PublishedWords.on(where.day());
        var wanted = where.condition().and(PublishedRanking.everyWord(question.words()));
        var nodes = multiset(select(
                                ROW.KIND,
                                ROW.ID,
                                ROW.CODE,
                                ROW.TITLE_VI,
                                ROW.TITLE_EN,
                                ROW.WORDS,
                                ROW.PROVINCE,
                                ROW.PLAN,
                                PublishedWords.AMENDED,
                                PublishedWords.AMENDMENT)
                        .from(these)
                        .where(wanted)
                        .orderBy(PublishedRanking.best(question))
                        .limit(page.first())
                        .offset(page.offset()))
                .convertFrom(rows -> rows.map(row -> {
                    boolean amended = question.isIn(row.value9(), row.value3(), row.value4(), row.value5());
                    return new Found(
                            row.value1(),
                            row.value2(),
                            row.value3(),
                            new Text(row.value4(), row.value5()),
                            question.excerpt(amended ? row.value9() : row.value6()),
                            row.value7(),
                            row.value8(),
                            row.value10(),
                            !amended);
                }));
        return published
                .select(nodes, field(selectCount().from(these).where(wanted)))
                .fetchSingle(mapping((found, total) -> new Connection<>(found, total, page)));
    }
}
