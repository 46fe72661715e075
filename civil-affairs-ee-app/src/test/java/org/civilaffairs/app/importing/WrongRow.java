package org.civilaffairs.app.importing;

import java.util.List;

/** What is wrong with a row of the first book: the column, what stands there instead, and words of the reason. */
record WrongRow(String key, String value, String words) {

    static final List<WrongRow> ALL = List.of(
            new WrongRow("happenedOn", "", "未填写"),
            new WrongRow("happenedOn", "2022-02-30", "应为日期"),
            new WrongRow("happenedOn", "2199-01-01", "晚于登记日期"),
            new WrongRow("recordedOn", "2199-01-01", "在今天之后"),
            new WrongRow("remark", "长".repeat(1001), "最多 1000 字"),
            new WrongRow("checkedBy", "名".repeat(61), "最多 60 字"),
            new WrongRow("meetingType", "茶话会", "可填"),
            new WrongRow("meetingType", "", "未填写"),
            new WrongRow("start", "上午", "应为日期和时间"),
            new WrongRow("end", "2022-09-05 08:00", "不应大于"),
            new WrongRow("place", "", "未填写"),
            new WrongRow("chair", "名".repeat(61), "姓名"),
            new WrongRow("dueCount", "十五", "整数"),
            new WrongRow("dueCount", "-1", "整数"),
            new WrongRow("presentCount", "16", "不应大于"),
            new WrongRow("votesFor", "13", "合计"),
            new WrongRow("votesFor", "", "应填写"),
            new WrongRow("topic", "字".repeat(1001), "最多 1000"),
            new WrongRow("topic", "见 69010219760909910X", "身份证号码"),
            new WrongRow("discussion", "", "未填写"));
}
