package org.civilaffairs.app.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.civilaffairs.app.attachment.Attachment;
import org.civilaffairs.app.attachment.AttachmentService;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.core.division.DivisionCode;

/** The documents that a step names: those of the division concerned, which the user sees. */
@ApplicationScoped
class NamedPapers {

    @Inject
    private AttachmentService attachments;

    /** Goes on only where every document is one of the division, and is named once. */
    void mustBelong(List<String> papers, DivisionCode division, String field) {
        List<Attachment> known = attachments.all(papers);
        for (String paper : papers) {
            boolean belongs = known.stream()
                    .anyMatch(one -> one.id().equals(paper)
                            && one.division().equals(division.digits())
                            && attachments.sees(one));
            if (!belongs) {
                throw Problem.invalid(FieldError.of(field, paper, "no-document", ""));
            }
        }
        if (Set.copyOf(papers).size() < papers.size()) {
            throw Problem.invalid(FieldError.of(field, String.join(", ", papers), "duplicate", ""));
        }
    }
}
