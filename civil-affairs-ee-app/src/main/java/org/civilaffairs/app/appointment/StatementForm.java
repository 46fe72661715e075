package org.civilaffairs.app.appointment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.civilaffairs.core.appointment.Answer;
import org.civilaffairs.core.appointment.Limb;
import org.civilaffairs.core.appointment.LimbAnswer;
import org.civilaffairs.core.appointment.StatementOfConditions;

/** The statement of the four conditions as it stands on a form, with the documents uploaded for it. */
public class StatementForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_EVIDENCE = 500;

    private final List<LimbAnswered> limbs;
    private final List<UploadedPaper> papers = new ArrayList<>();
    private String voucher = "";
    private String paper = "";
    private String[] kept = {};

    StatementForm(StatementOfConditions before) {
        limbs = Arrays.stream(Limb.values())
                .map(limb -> new LimbAnswered(limb, before.answer(limb).orElse(null)))
                .toList();
    }

    /** Answers every limb that is still open with yes. */
    public void allYes() {
        limbs.stream().filter(line -> line.getAnswer() == null).forEach(line -> line.setAnswer(Answer.YES));
    }

    void upload(UploadedPaper uploaded) {
        papers.add(uploaded);
        kept = Arrays.copyOf(kept, kept.length + 1);
        kept[kept.length - 1] = uploaded.id();
    }

    /** Returns what is declared; a blank evidence is the names of the documents that prove it, or the line that fills down. */
    StatementOfConditions statement() {
        return StatementOfConditions.of(limbs.stream()
                .filter(line -> line.getAnswer() != null)
                .map(this::answer)
                .toList());
    }

    private LimbAnswer answer(LimbAnswered line) {
        String names = handedIn().stream()
                .filter(one -> one.limb() == line.getLimb())
                .map(UploadedPaper::name)
                .collect(Collectors.joining("、"));
        String shortened = names.substring(0, Math.min(LONGEST_EVIDENCE, names.length()));
        return line.toAnswer(voucher, shortened.isEmpty() ? paper : shortened);
    }

    List<PaperWanted> wanted() {
        return handedIn().stream()
                .map(one -> new PaperWanted(one.limb(), one.id(), "file"))
                .toList();
    }

    private List<UploadedPaper> handedIn() {
        List<String> ticked = Arrays.asList(kept);
        return papers.stream().filter(one -> ticked.contains(one.id())).toList();
    }

    public List<LimbAnswered> getLimbs() {
        return limbs;
    }

    public Answer[] getAnswers() {
        return Answer.values();
    }

    public Limb[] getAllLimbs() {
        return Limb.values();
    }

    public List<UploadedPaper> getPapers() {
        return papers;
    }

    public String[] getKept() {
        return kept.clone();
    }

    public void setKept(String[] kept) {
        this.kept = kept == null ? new String[0] : kept.clone();
    }

    public String getVoucher() {
        return voucher;
    }

    public void setVoucher(String voucher) {
        this.voucher = voucher == null ? "" : voucher;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper == null ? "" : paper;
    }
}
