/**
 * Guidance by town and bureau (GDN), clauses 5.3 and 6.
 *
 * <p>A {@link org.civilaffairs.core.guidance.Guidance} is one visit to a village: who came, what they found, and what is
 * to be mended. Each {@link org.civilaffairs.core.guidance.Rectification} has a due day and a life of its own: the
 * village reports it mended with its evidence, the office that demanded it, or the one above, confirms or sends it back.
 * A town's {@link org.civilaffairs.core.guidance.WorkRules} are the working system that its assistants go by.
 *
 * <pre>{@code
 * Guidance guidance = Guidance.record("g-1", visit, List.of(visit.demand(1, "…", due))).accepted().orElseThrow();
 * GuidanceFollowedUp.RULE.judge(new GuidedVillage(guidance, "东一村"), day).findings();   // to-mend, later overdue
 * }</pre>
 */
package org.civilaffairs.core.guidance;
