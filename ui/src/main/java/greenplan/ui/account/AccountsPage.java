package greenplan.ui.account;

import greenplan.ui.graph.PageInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code AccountsView.graphql}. */
record AccountsPage(Workspace workspace) {

    record Workspace(Accounts accounts, @Nullable List<AccountPage.Waiting> passwordResets) {}

    record Accounts(List<AccountPage.Account> nodes, PageInfo pageInfo, int totalCount) {}
}
