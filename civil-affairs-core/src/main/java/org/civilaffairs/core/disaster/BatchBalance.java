package org.civilaffairs.core.disaster;

import java.io.Serializable;
import java.math.BigDecimal;
import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Rule;
import org.civilaffairs.core.rule.Subject;

/**
 * What came in of one item of one batch of relief, and where it went; exact decimals, in one unit.
 *
 * @param batch the batch's number
 * @param stock what is still there by the last count
 */
public record BatchBalance(
        String batch, String item, BigDecimal received, BigDecimal distributed, BigDecimal stock, BigDecimal returned)
        implements Serializable {

    /** DIS-03, clause 4.4: received is distributed, in stock or returned, exactly. */
    public static final Rule<BatchBalance> RULE =
            Rule.of(Provision.computed("DIS-03", "4.4", Bound.ASSISTANT), (balance, verdict) -> {
                if (!balance.balanced()) {
                    verdict.breach("not-balanced", new Subject(Subject.Kind.DOCUMENT, balance.batch()))
                            .fact("item", balance.item())
                            .fact("received", balance.received().toPlainString())
                            .fact("distributed", balance.distributed().toPlainString())
                            .fact("stock", balance.stock().toPlainString())
                            .fact("returned", balance.returned().toPlainString())
                            .report();
                }
            });

    public BatchBalance {
        boolean negative =
                received.signum() < 0 || distributed.signum() < 0 || stock.signum() < 0 || returned.signum() < 0;
        if (batch.isBlank() || negative) {
            throw new IllegalArgumentException("A balance names its batch, and no quantity is below 0");
        }
    }

    /** Returns whether nothing is missing and nothing too much. */
    public boolean balanced() {
        return received.compareTo(distributed.add(stock).add(returned)) == 0;
    }
}
