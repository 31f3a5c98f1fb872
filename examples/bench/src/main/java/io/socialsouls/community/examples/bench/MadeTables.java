package io.socialsouls.community.examples.bench;

import io.socialsouls.community.experiment.EventCounts;
import java.util.ArrayList;
import java.util.List;

/** Tables of event counts by formula: arms of 200 to 1,200, rates about 5 % and 6 %, no empty cell. */
final class MadeTables {
    private MadeTables() {}

    static List<EventCounts> tables(int k) {
        List<EventCounts> tables = new ArrayList<>(k);
        for (int i = 1; i <= k; i++) {
            long treated = 200 + (i * 7919L) % 1_001;
            long control = 200 + (i * 104_729L) % 1_001;
            long treatedEvents = 1 + Math.round(treated * (0.06 + 0.03 * Math.sin(1.7 * i)));
            long controlEvents = 1 + Math.round(control * (0.05 + 0.02 * Math.sin(12.9898 * i)));
            tables.add(new EventCounts(treatedEvents, treated, controlEvents, control));
        }
        return tables;
    }
}
