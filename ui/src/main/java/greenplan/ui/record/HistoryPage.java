package greenplan.ui.record;

import greenplan.ui.graph.PageInfo;
import java.util.List;

/** The answer to {@code HistoryView.graphql}. */
record HistoryPage(Workspace workspace) {

    record Workspace(Changes history) {}

    /** Changes of one object, newest first. */
    record Changes(String subject, List<RecordPage.Change> nodes, PageInfo pageInfo) {}
}
