package org.civilaffairs.app.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.civilaffairs.app.register.EntryGiven.OriginalGiven;
import org.civilaffairs.core.register.EntrySource;
import org.civilaffairs.core.register.RegisterEntry;

/** What is typed beside an entry's columns: its days, who checked it, what it belongs to. */
public class EntryForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate happenedOn;
    private LocalDate knownOn;
    private LocalDate recordedOn;
    private String checkedBy = "";
    private String reason = "";
    private String payment = "";
    private Integer concernsYear;
    private String remark = "";

    EntryForm(LocalDate today) {
        happenedOn = today;
        recordedOn = today;
    }

    /** Begins with what an entry says that is to be corrected. */
    void takeOver(RegisterEntry entry) {
        happenedOn = entry.happenedOn();
        knownOn = entry.knownOn().orElse(null);
        checkedBy = entry.checkedBy();
        payment = entry.payment();
        remark = entry.remark();
    }

    /** Returns the year of the book: the event's, or this one's for a late fact whose own book is closed. */
    public int getYear() {
        return (concernsYear == null ? happenedOn : recordedOn).getYear();
    }

    /** Returns everything together; what bears an earlier day than today was first written on paper. */
    EntryGiven given(Map<String, String> content, List<OriginalGiven> originals, LocalDate today) {
        return new EntryGiven(
                content,
                happenedOn,
                knownOn,
                recordedOn,
                recordedOn.equals(today) ? null : EntrySource.PAPER,
                checkedBy,
                originals,
                payment,
                concernsYear,
                remark,
                null);
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }

    public LocalDate getKnownOn() {
        return knownOn;
    }

    public void setKnownOn(LocalDate knownOn) {
        this.knownOn = knownOn;
    }

    public LocalDate getRecordedOn() {
        return recordedOn;
    }

    public void setRecordedOn(LocalDate recordedOn) {
        this.recordedOn = recordedOn;
    }

    public String getCheckedBy() {
        return checkedBy;
    }

    public void setCheckedBy(String checkedBy) {
        this.checkedBy = checkedBy == null ? "" : checkedBy;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getPayment() {
        return payment;
    }

    public void setPayment(String payment) {
        this.payment = payment == null ? "" : payment;
    }

    public Integer getConcernsYear() {
        return concernsYear;
    }

    public void setConcernsYear(Integer concernsYear) {
        this.concernsYear = concernsYear;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark == null ? "" : remark;
    }
}
