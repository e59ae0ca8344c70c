package greenplan.ui.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code Sitemap.graphql}. */
record SitemapContent(List<Province> provinces) {

    record Province(String code, List<Plan> plans) {}

    record Plan(String code, List<Coded> objectives, Nodes targets) {}

    record Nodes(List<Coded> nodes) {}

    record Coded(String code) {}

    /** A page of any connection. */
    record Codes(Connection list) {}

    record Connection(List<Coded> nodes, PageInfo pageInfo) {}

    record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}
}
