package org.civilaffairs.app.responsibility;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.civilaffairs.core.responsibility.Adjustment;
import org.civilaffairs.core.responsibility.AdjustmentItem;
import org.civilaffairs.core.responsibility.Veto;
import org.civilaffairs.core.responsibility.VetoItem;

/** Points beside the sheet, or a veto, while they are being written; a line without an item says nothing. */
public class BesideForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String item = "";
    private BigDecimal points = BigDecimal.ONE;
    private String reason = "";
    private String authority = "";
    private String document = "";
    private LocalDate on;

    BesideForm(LocalDate day) {
        on = day;
    }

    static BesideForm of(Adjustment before) {
        BesideForm form = new BesideForm(null);
        form.item = before.item().name();
        form.points = before.points();
        form.reason = before.reason();
        form.document = before.document();
        return form;
    }

    static BesideForm of(Veto before) {
        BesideForm form = new BesideForm(before.on());
        form.item = before.item().name();
        form.reason = before.facts();
        form.authority = before.authority();
        form.document = before.document();
        return form;
    }

    boolean there() {
        return !item.isEmpty();
    }

    SheetGiven.AdjustmentGiven adjustment() {
        BigDecimal given = points == null ? BigDecimal.ZERO : points;
        return new SheetGiven.AdjustmentGiven(AdjustmentItem.valueOf(item), given, reason, document);
    }

    SheetGiven.VetoGiven veto() {
        return new SheetGiven.VetoGiven(VetoItem.valueOf(item), reason, authority, document, on);
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item == null ? "" : item;
    }

    public BigDecimal getPoints() {
        return points;
    }

    public void setPoints(BigDecimal points) {
        this.points = points;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority == null ? "" : authority;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document == null ? "" : document;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
