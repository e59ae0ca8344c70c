package greenplan.ui.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Two targets of different provinces with the editor's judgement on them. The API gives it with each of the two. */
record Pair(ComparePage.Target one, ComparePage.Other other, ComparePage.Judgement judgement) {

    /** The judgements on targets of different indicators, each once, in the order in which the indicators come. */
    static List<Pair> acrossIndicators(List<ComparePage.Indicator> indicators) {
        var pairs = new ArrayList<Pair>();
        var known = new HashSet<String>();
        for (var indicator : indicators) {
            for (var target : indicator.targets()) {
                for (var judgement : target.comparable()) {
                    var other = judgement.target();
                    String here = target.plan().code() + "/" + target.code();
                    String there = other.plan().code() + "/" + other.code();
                    known.add(here + " " + there);
                    boolean elsewhere = !other.indicator().code().equals(indicator.code());
                    if (elsewhere && !known.contains(there + " " + here)) {
                        pairs.add(new Pair(target, other, judgement));
                    }
                }
            }
        }
        return pairs;
    }
}
