package io.socialsouls.community.examples.pool;

/** What is done with rows of one test, which share its control. */
enum SharedControl {
    /** Treated arms are put together exactly: one effect a test. */
    COMBINE("combine"),
    /** Arms stay apart, with the covariance that the control gives them. */
    COVARIANCE("covariance");

    private final String code;

    SharedControl(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
