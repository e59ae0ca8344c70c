package greenplan.backend.reorganisation;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.CLASS_MEMBER;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import greenplan.backend.graph.Text;
import greenplan.backend.succession.Step;
import greenplan.db.DateSpan;
import greenplan.db.base.tables.records.AgencyNameRecord;
import greenplan.db.base.tables.records.AgencyRecord;
import greenplan.db.base.tables.records.ClassMemberRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Writes what becomes of the agencies themselves: who begins and ends, names, and places in classes. */
@Repository
class AgencyNameRepository {

    private final DSLContext database;

    AgencyNameRepository(DSLContext database) {
        this.database = database;
    }

    /** Inserts agencies that begin. */
    void begin(AgencyEffects effects, Writing writing) {
        writing.begin(
                AGENCY,
                AGENCY.CODE,
                AGENCY.ID,
                effects.proposal().successors().stream()
                        .filter(each -> !effects.found().keys().containsKey(each.code()))
                        .map(each -> {
                            var row = new AgencyRecord();
                            row.setProvinceId(effects.province().id());
                            row.setCode(each.code());
                            row.setKind(each.kind());
                            row.setReorganisationId(writing.change());
                            return row;
                        })
                        .toList());
    }

    /** Ends the names of who ends or gets another one, and gives the new ones. */
    void names(Proposal proposal, Step step, Writing writing) {
        Set<String> named = proposal.successors().stream()
                .filter(each -> each.name() != null)
                .map(Proposal.Successor::code)
                .collect(toSet());
        List<Long> losing = step.predecessors().stream()
                .filter(each -> !step.goingOn().contains(each) || named.contains(each))
                .map(writing::key)
                .toList();
        var rows = database.select(AGENCY_NAME.ID, AGENCY_NAME.VALID)
                .from(AGENCY_NAME)
                .where(among(AGENCY_NAME.AGENCY_ID, losing), DateSpan.on(AGENCY_NAME.VALID, step.date()))
                .orderBy(AGENCY_NAME.ID)
                .forUpdate()
                .fetchMap(AGENCY_NAME.ID, AGENCY_NAME.VALID);
        writing.cut(AGENCY_NAME, AGENCY_NAME.ID, AGENCY_NAME.VALID, rows);
        writing.insert(
                AGENCY_NAME,
                proposal.successors().stream()
                        .filter(each -> each.name() != null)
                        .map(each -> {
                            var row = new AgencyNameRecord();
                            row.setAgencyId(writing.key(each.code()));
                            row.setValid(DateSpan.since(step.date()));
                            Text name = requireNonNull(each.name());
                            row.setNameVi(name.vi());
                            row.setNameEn(name.english());
                            row.setReorganisationId(writing.change());
                            return row;
                        })
                        .toList());
    }

    /** Whoever follows takes the place of who ends in the classes that name it. */
    void members(Step step, Writing writing) {
        List<Long> ending = step.ending().stream().map(writing::key).toList();
        List<Long> following = step.successors().stream().map(writing::key).toList();
        var rows = database.selectFrom(CLASS_MEMBER)
                .where(
                        among(
                                CLASS_MEMBER.MEMBER_ID,
                                Stream.concat(ending.stream(), following.stream())
                                        .toList()),
                        DateSpan.on(CLASS_MEMBER.VALID, step.date()))
                .orderBy(CLASS_MEMBER.ID)
                .forUpdate()
                .fetch();
        var lost = new HashMap<Long, DateSpan>();
        var begun = new ArrayList<ClassMemberRecord>();
        rows.stream().filter(row -> ending.contains(row.getMemberId())).forEach(row -> {
            lost.put(row.getId(), row.getValid());
            for (Long heir : following) {
                boolean isOne = Stream.concat(rows.stream(), begun.stream())
                        .anyMatch(other -> other.getClassId().equals(row.getClassId())
                                && other.getMemberId().equals(heir));
                if (!isOne) {
                    var member = new ClassMemberRecord();
                    member.setClassId(row.getClassId());
                    member.setMemberId(heir);
                    member.setValid(DateSpan.since(step.date()));
                    member.setReorganisationId(writing.change());
                    begun.add(member);
                }
            }
        });
        writing.cut(CLASS_MEMBER, CLASS_MEMBER.ID, CLASS_MEMBER.VALID, lost);
        writing.insert(CLASS_MEMBER, begun);
    }
}
