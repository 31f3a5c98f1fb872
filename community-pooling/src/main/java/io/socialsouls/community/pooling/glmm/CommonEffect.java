package io.socialsouls.community.pooling.glmm;

import io.socialsouls.community.pooling.optimum.LocalShape;
import java.util.List;

/** The likelihood if all tests have one effect: tau² is 0. */
final class CommonEffect {
    private CommonEffect() {}

    static LocalShape shape(ProfileLikelihood likelihood, double effect) {
        LocalShape whole = likelihood.at(new double[] {effect, 0});
        return new LocalShape(
                whole.height(), new double[] {whole.gradient()[0]}, new double[][] {{whole.hessian()[0][0]}});
    }

    /** Where to begin: the effect of all people taken together, each cell one half larger. */
    static double start(List<TestCounts> tests) {
        double events = 0.5;
        double others = 0.5;
        double controlEvents = 0.5;
        double controlOthers = 0.5;
        double offset = 0;
        for (TestCounts test : tests) {
            Binomial first = test.arms().get(0);
            events += first.events();
            others += first.others();
            offset += first.offset() / tests.size();
            if (test.arms().size() > 1) {
                controlEvents += test.arms().get(1).events();
                controlOthers += test.arms().get(1).others();
            }
        }
        boolean single = tests.get(0).arms().size() == 1;
        return Math.log(events / others) - (single ? offset : Math.log(controlEvents / controlOthers));
    }
}
