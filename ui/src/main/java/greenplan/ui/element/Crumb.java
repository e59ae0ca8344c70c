package greenplan.ui.element;

import greenplan.ui.graph.Named;
import greenplan.ui.language.Voice;
import org.jspecify.annotations.Nullable;

/**
 * A step of the way from home to a page.
 *
 * @param text what it is called
 * @param href root-relative address
 */
public record Crumb(String text, String href) {

    /**
     * The way to what stands under a plan: its province, then the plan.
     *
     * @param years that the plan covers, by which it is called; null when it prints none
     */
    public static Crumb[] toPlan(Named province, String plan, String planTitle, @Nullable Years years, Voice voice) {
        return new Crumb[] {
            new Crumb(province.name(), voice.paths().province(province.code())),
            new Crumb(planName(planTitle, years, voice), voice.paths().plan(plan))
        };
    }

    /** What a plan is called under its province: by its years, or by its title when it prints none. */
    public static String planName(String title, @Nullable Years years, Voice voice) {
        return years == null ? title : voice.say("target.plan", years.from(), years.to());
    }
}
