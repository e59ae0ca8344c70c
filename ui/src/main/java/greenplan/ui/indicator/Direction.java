package greenplan.ui.indicator;

/** Which way is better, as the API says it. */
enum Direction {
    UP,
    DOWN
}
