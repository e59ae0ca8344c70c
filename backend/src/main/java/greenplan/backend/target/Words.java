package greenplan.backend.target;

import greenplan.backend.platform.Text;

/**
 * A piece of a sentence in both languages; unlike a {@link Text} it may be empty.
 *
 * @param vi Vietnamese
 * @param en English
 */
record Words(String vi, String en) {

    static final Words NONE = new Words("", "");

    Text text() {
        return new Text(vi, en);
    }
}
