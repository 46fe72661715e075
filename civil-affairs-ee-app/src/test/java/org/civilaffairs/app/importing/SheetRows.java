package org.civilaffairs.app.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.civilaffairs.app.workbook.Cell;
import org.civilaffairs.app.workbook.SheetRow;
import org.civilaffairs.core.register.RegisterType;

/** Rows as somebody types them; all people are fictional. */
public final class SheetRows {

    private SheetRows() {}

    /** Returns what a right row of book 1, 2, 5 or 6 says, by column; rows of different numbers say different things. */
    public static Map<String, String> typed(RegisterType type, int number) {
        Map<String, String> typed = new LinkedHashMap<>();
        String cells =
                switch (type) {
                    case MEETING ->
                        "meetingType=02 民主评审会|start=2022-09-05 09:30|end=2022-09-05 11:00|place=会议室|chair=陈守田|recorder=林秋实|"
                                + "dueCount=15|presentCount=15|attendees=陈守田、林秋实|topic=评审第" + number
                                + "批|discussion=逐户评议|votesFor=14|votesAgainst=0|votesAbstained=1|resolution=通过|caseRefs=低申"
                                + number;
                    case HARDSHIP_CHANGE ->
                        "household=H-" + number
                                + "|person=丁老根|identityNumber=690102193807079312|categories=02、10|changeKind=死亡|before=户内2人|"
                                + "after=户内1人|foundBy=群众反映|verifiedBy=林秋实|verifiedOn=2022/9/6|reportedOn=2022.9.6|effect=减发|effectNote=4月起核减";
                    case RELIEF_DISTRIBUTION ->
                        "batchNo=2026-03|source=02|household=H-" + number
                                + "|head=郑春妮|headId=69010219760909910x|affectedPersons=2|itemKind=01|item=救灾款|amount=1,780.50|"
                                + "paymentWay=01|basis=01|basisNo=评2026-1|handedBy=陈守田、林秋实|receivedBy=郑春妮|witness=赵算明|"
                                + "handedAt=2022-09-05 10:00|place=村委会";
                    default -> throw new IllegalArgumentException(type.code());
                };
        typed.put("happenedOn", "2022年9月5日");
        for (String cell : cells.split("\\|")) {
            typed.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
        }
        return typed;
    }

    static SheetRow row(int number, Iterable<String> texts) {
        var cells = new TreeMap<Integer, Cell>();
        int place = 0;
        for (String text : texts) {
            if (!text.isEmpty()) {
                cells.put(place, new Cell(Cell.Kind.TEXT, text));
            }
            place++;
        }
        return new SheetRow(number, cells);
    }
}
