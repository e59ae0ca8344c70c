package greenplan.backend.method;

/** Which way an indicator gets better. */
public enum Direction {
    /** More is better, such as forest cover. */
    UP(1),
    /** Less is better, such as energy used per GDP. */
    DOWN(-1);

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    /** The d of the published formula: +1 up, −1 down. */
    public int sign() {
        return sign;
    }
}
