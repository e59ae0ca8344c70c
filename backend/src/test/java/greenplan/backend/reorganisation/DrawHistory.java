package greenplan.backend.reorganisation;

import greenplan.db.base.enums.ReorganisationKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws reorganisations from a seed; some of them are not possible, so whoever asks checks them. */
final class DrawHistory {

    private final Random random;
    private LocalDate day = World.BEGINNING;
    private int begun;

    DrawHistory(long seed) {
        random = new Random(seed);
    }

    World world() {
        var world = new World().agency("a", "b", "c", "d", "e");
        for (long duty = 1; duty <= 4; duty++) {
            List<String> some = some(world, 1 + random.nextInt(4));
            world.duty(duty, some.toArray(String[]::new)).target(duty, duty, some.getFirst());
        }
        return world;
    }

    /** The next one, some days later; one in three of its duties goes where it would not go by default. */
    Proposal proposal(World world) {
        day = day.plusDays(1 + random.nextInt(40));
        List<String> agencies = some(world, 2);
        String first = agencies.getFirst();
        Proposals proposals = Proposals.on(day);
        var following = new ArrayList<String>();
        var leaving = new ArrayList<String>(List.of(first));
        switch (ReorganisationKind.values()[random.nextInt(4)]) {
            case RENAME -> {
                proposals.rename(first);
                following.add("*" + first);
            }
            case MERGE -> {
                boolean intoNew = random.nextBoolean();
                leaving.add(agencies.getLast());
                proposals.merge(leaving.toArray(String[]::new));
                following.add(intoNew ? begin() : agencies.getLast());
                if (random.nextInt(3) == 0) {
                    following.add(begin());
                }
            }
            case SPLIT -> {
                proposals.split(first);
                following.add(random.nextBoolean() ? first : begin());
                following.add(random.nextBoolean() ? agencies.getLast() : begin());
            }
            case ABOLISH -> {
                proposals.abolish(first);
                if (random.nextInt(3) > 0) {
                    following.add(agencies.getLast());
                }
            }
        }
        for (long duty = 1; duty <= 4 && !following.isEmpty(); duty++) {
            if (random.nextInt(3) == 0) {
                String to = following.get(random.nextInt(following.size())).replaceAll("[+*]", "");
                proposals.duty(duty, leaving.get(random.nextInt(leaving.size())), to);
            }
        }
        return proposals.into(following.stream().distinct().toArray(String[]::new));
    }

    private String begin() {
        return "+n" + ++begun;
    }

    private List<String> some(World world, int number) {
        var codes = new ArrayList<>(world.agencies.keySet());
        Collections.shuffle(codes, random);
        return codes.subList(0, Math.min(number, codes.size()));
    }
}
