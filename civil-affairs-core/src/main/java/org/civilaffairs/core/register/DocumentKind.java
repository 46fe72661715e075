package org.civilaffairs.core.register;

import org.civilaffairs.core.rule.Language;
import org.civilaffairs.core.rule.Messages;

/** The kinds of source documents (原始资料) that entries rest on. */
public enum DocumentKind {
    MEETING_NOTICE,
    SIGN_IN_SHEET,
    SIGNED_MINUTES,
    PHOTO,
    VOTE_SHEET,
    CHANGE_REPORT,
    CERTIFICATE_COPY,
    DEATH_CERTIFICATE,
    VISIT_RECORD,
    APPLICATION,
    INVESTIGATION_FORM,
    APPRAISAL_RECORD,
    POSTING_PHOTO,
    DECISION,
    REVIEW_FORM,
    STOP_NOTICE,
    IDENTITY_APPROVAL,
    PAYMENT_PROOF,
    FEEDBACK_REPORT,
    ALLOCATION_NOTICE,
    GOODS_RECEIPT,
    SIGNED_LIST,
    PROXY_LETTER,
    DONATION_AGREEMENT,
    RECEIPT_STUB,
    BENEFICIARY_SIGNATURE,
    AGREEMENT,
    DISCLOSURE_SHEET,
    INVOICE,
    INSPECTION_FORM,
    PUBLIC_NOTICE,
    REGISTRATION_LIST,
    COUNTING_SHEET,
    RESULT_REPORT,
    HAND_OVER_LIST,
    /** Whatever else belongs to an entry; no book demands it. */
    OTHER;

    /** Returns the name of the kind. */
    public String label(Language language) {
        return Messages.label("documents", name(), language);
    }
}
