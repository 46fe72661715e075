package org.civilaffairs.core.responsibility;

import java.io.Serializable;

/** What the paper of a step says, beside who took it and when. */
public sealed interface Paper extends Serializable
        permits Paper.None, Terms, Amendment, SelfAssessment, Assessment, Confirmation {

    /** Nothing more. */
    Paper NONE = new None();

    /** The paper of a step that says nothing more. */
    record None() implements Paper {}
}
