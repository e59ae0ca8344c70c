package greenplan.ui.element;

import greenplan.ui.language.Voice;

/**
 * A step of the way from home to a page.
 *
 * @param text what it is called
 * @param href root-relative address
 */
public record Crumb(String text, String href) {

    /** The way to what stands under a plan: its province, then the plan. */
    public static Crumb[] toPlan(String province, String provinceName, String plan, String planTitle, Voice voice) {
        return new Crumb[] {
            new Crumb(provinceName, voice.paths().province(province)),
            new Crumb(planTitle, voice.paths().plan(plan))
        };
    }
}
