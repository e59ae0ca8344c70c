package greenplan.ui.reorganisation;

import java.util.List;
import java.util.stream.Collectors;

/** An agency or a province that takes part. */
record Party(String code, String name) {

    static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining(", "));
    }
}
