package io.socialsouls.community.examples.report;

import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;

/** One plain sentence about a pooled effect: what it says on average, and what it means for the reader's own test. */
final class Sentence {
    private static final int MANY = 10;

    private final PooledEffect effect;
    private final EffectText text;

    private Sentence(PooledEffect effect, EffectText text) {
        this.effect = effect;
        this.text = text;
    }

    static String of(PooledEffect effect, EffectText text) {
        Sentence sentence = new Sentence(effect, text);
        if (effect.prediction().isEmpty()) {
            return sentence.common();
        }
        Interval expected = effect.prediction().get();
        return effect.k() == 1 ? sentence.alone(expected) : sentence.several(expected);
    }

    private String common() {
        String average = isSettled()
                ? "If the true effect is the same everywhere, it " + deed()
                : "Even if the true effect is the same everywhere, these tests leave open whether it "
                        + text.openQuestion();
        return average + range() + "; this method says nothing of how a new test may differ.";
    }

    private String alone(Interval expected) {
        String said = isSettled()
                ? "There is one test only, in which it " + deed()
                : "There is one test only, and it leaves open whether it " + text.openQuestion();
        String turn = expected.contains(0) ? "; it may go the other way for you, and" : ";";
        return said + range() + turn + " how much other tests would differ cannot be told from one.";
    }

    private String several(Interval expected) {
        String average = isSettled()
                ? "On average it " + deed() + range()
                : "These tests leave open whether on average it " + text.openQuestion() + range();
        String between = text.both(expected);
        if (expected.contains(0)) {
            return average + "; in a new test the true effect is expected between " + between
                    + ", so it may go the other way for you.";
        }
        String caution = effect.k() < MANY ? "; as far as " + effect.k() + " tests can tell, a" : ", and a";
        return average + caution + " new test is expected to go the same way, with a true effect between " + between
                + ".";
    }

    private boolean isSettled() {
        return !effect.interval().contains(0);
    }

    private String deed() {
        return text.deed(effect.estimate());
    }

    private String range() {
        return " (" + text.range(effect.interval()) + ")";
    }
}
