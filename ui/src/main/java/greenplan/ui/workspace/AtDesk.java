package greenplan.ui.workspace;

import greenplan.ui.language.Voice;
import org.jspecify.annotations.Nullable;

/** A page that stands in the frame of {@link Desk}, which asks it for whom. */
interface AtDesk {

    /**
     * What the frame has to know.
     *
     * @param path address of the page, without what follows a question mark
     */
    record Standing(Voice voice, Me me, String path) {}

    /** For whom the page is, where, and in which language; null while it is not filled. */
    @Nullable
    Standing standing();
}
