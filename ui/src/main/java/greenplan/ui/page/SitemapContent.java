package greenplan.ui.page;

import greenplan.ui.graph.PageInfo;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The answer to {@code Sitemap.graphql}. */
record SitemapContent(List<Province> provinces) {

    record Province(String code, List<Reorganisation> reorganisations, List<Plan> plans) {}

    /** Provinces without a plan have a page, too, when they were merged or split. */
    record Reorganisation(List<Coded> predecessors, List<Coded> successors) {}

    record Plan(String code, List<Coded> objectives) {}

    record Coded(String code) {}

    /** A page of any connection at the root. */
    record Codes(Connection list) {}

    /** A page of a plan's. */
    record CodesOfPlan(Codes plan) {}

    record Connection(List<Coded> nodes, PageInfo pageInfo) {}

    /** Codes of the provinces that have a plan, and of those with which they were merged or split. */
    Set<String> provincesWithAPage() {
        var codes = new LinkedHashSet<String>();
        provinces.forEach(province -> codes.add(province.code));
        provinces.stream()
                .flatMap(province -> province.reorganisations.stream())
                .flatMap(change -> Stream.concat(change.predecessors.stream(), change.successors.stream()))
                .forEach(other -> codes.add(other.code));
        return codes;
    }
}
