package org.civilaffairs.core.guidance;

/** What can happen to a rectification; where and by whom stands in {@link RectificationLifeCycle}. */
public enum RectificationEvent {
    DEMAND,
    REPORT_MENDED,
    CONFIRM_MENDED,
    SEND_BACK,
    DROP
}
