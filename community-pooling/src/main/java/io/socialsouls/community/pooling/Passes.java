package io.socialsouls.community.pooling;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** How the parts of a pass over many effects are gone through. No part needs another one, so the answer is the same. */
enum Passes {
    /** One part after the other. */
    IN_TURN {
        @Override
        void run(int parts, IntConsumer part) {
            for (int i = 0; i < parts; i++) {
                part.accept(i);
            }
        }
    },
    /** Several parts at once, by the threads of the common pool and the caller's own. */
    AT_ONCE {
        @Override
        void run(int parts, IntConsumer part) {
            IntStream.range(0, parts).parallel().forEach(part);
        }
    };

    abstract void run(int parts, IntConsumer part);
}
