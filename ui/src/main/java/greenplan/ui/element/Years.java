package greenplan.ui.element;

/** Years that a plan or a phase covers, both included. */
public record Years(int from, int to) {

    /** {@code 2021–2030}. */
    @Override
    public String toString() {
        return from + "–" + to;
    }
}
