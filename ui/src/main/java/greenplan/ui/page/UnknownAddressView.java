package greenplan.ui.page;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import greenplan.ui.element.PageRequest;
import greenplan.ui.graph.NotFound;

/** What stands at an address that no view has. */
class UnknownAddressView extends PublicView implements HasErrorParameter<NotFoundException> {

    UnknownAddressView(Shell shell) {
        super(shell);
    }

    @Override
    protected Answer answer(PageRequest request) {
        throw new NotFound(request.path());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        // Shown by setErrorParameter, within the workspace: to ask for the address again would lead here again.
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> problem) {
        return render(Routes.request(event)).status();
    }
}
