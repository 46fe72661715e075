package org.civilaffairs.core.register;

import java.util.Map;
import java.util.Set;

/**
 * What one entry of a book says, in the columns of that book; each book has its own kind. The components of the record
 * <em>are</em> the columns: see {@link RegisterType#columns()}.
 */
public sealed interface RegisterContent
        permits MeetingContent,
                HardshipChangeContent,
                SubsistenceAllowanceContent,
                PreferentialTreatmentContent,
                ReliefDistributionContent,
                CharityDonationContent,
                OtherAidContent,
                SelfGovernanceContent,
                CommunityBuildingContent,
                TermElectionContent {

    /** Returns the book that takes such content. */
    RegisterType type();

    /** Returns the source documents that an entry of this content must have (REG-04). */
    Set<DocumentKind> originals();

    /** Compares columns with each other, where that needs nothing but this entry (REG-02). */
    void examine(Examination examination);

    /** Returns the canonical text by column key, in the order of the columns; what has no value is left out. */
    default Map<String, String> values() {
        return ValueWriter.values(this);
    }
}
