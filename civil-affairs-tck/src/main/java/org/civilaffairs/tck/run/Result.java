package org.civilaffairs.tck.run;

/** What came of one assertion. */
public enum Result {
    /** The test ran to its end and its checks held. */
    PASSED("通过"),
    /** A check of the kit failed. */
    FAILED("未达到"),
    /** Something else was thrown: the adapter or the product fell over. */
    BROKEN("中断"),
    /** It is optional, and the product does not claim it. */
    NOT_CLAIMED("未声明"),
    /** It stands on the kit's own list of exclusions. */
    EXCLUDED("已排除"),
    /** It is testable and in the profile, and no test of it ran. */
    NOT_RUN("未运行"),
    /** No test can tell; the catalogue says why. */
    UNTESTABLE("无法由软件判定");

    private final String chinese;

    Result(String chinese) {
        this.chinese = chinese;
    }

    /** Returns its name in Chinese. */
    public String chinese() {
        return chinese;
    }
}
