package greenplan.backend.search;

import static greenplan.backend.platform.Sql.matches;
import static greenplan.db.published.Tables.FOUND;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import greenplan.backend.platform.Connection;
import greenplan.backend.platform.Page;
import greenplan.backend.platform.Text;
import greenplan.db.base.enums.FoundKind;
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
     * @param includeSample whether fictional data are searched, too
     */
    record Where(List<FoundKind> kinds, @Nullable String province, boolean includeSample) {

        private Condition condition() {
            String[] names = kinds.stream().map(FoundKind::getLiteral).toArray(String[]::new);
            return matches(FOUND.PROVINCE, province)
                    .and(
                            kinds.isEmpty()
                                    ? noCondition()
                                    : FOUND.KIND.cast(SQLDataType.VARCHAR).eq(any(names)))
                    .and(includeSample ? noCondition() : FOUND.SAMPLE.isFalse());
        }
    }

    Connection<Found> page(Question question, Where where, Page page) {
        var these = where.condition().and(Ranking.everyWord(question.words()));
        var nodes = multiset(select(
                                FOUND.KIND,
                                FOUND.ID,
                                FOUND.CODE,
                                FOUND.TITLE_VI,
                                FOUND.TITLE_EN,
                                FOUND.WORDS,
                                FOUND.PROVINCE,
                                FOUND.PLAN)
                        .from(FOUND)
                        .where(these)
                        .orderBy(Ranking.best(question))
                        .limit(page.first())
                        .offset(page.offset()))
                .convertFrom(rows -> rows.map(mapping((kind, key, code, vi, en, words, province, plan) ->
                        new Found(kind, key, code, new Text(vi, en), question.excerpt(words), province, plan))));
        return published
                .select(nodes, field(selectCount().from(FOUND).where(these)))
                .fetchSingle(mapping((found, total) -> new Connection<>(found, total, page)));
    }
}
