package org.civilaffairs.app.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.civilaffairs.app.web.Look;
import org.civilaffairs.app.web.Texts;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.Code;
import org.civilaffairs.core.register.CodeList;
import org.civilaffairs.core.register.Column;
import org.civilaffairs.core.register.DonationFunds.Fund;
import org.civilaffairs.core.register.RegisterType;

/** What is left of a village's donations (结存), as book 6 and its form show it. */
@Named
@RequestScoped
public class DonationsLeft {

    private static final Column VALUE =
            RegisterType.CHARITY_DONATION.column("value").orElseThrow();

    @Inject
    private RegisterLists lists;

    @Inject
    private Texts texts;

    @Inject
    private Look look;

    private List<AmountTotals.Line> lines;

    /** Returns one line for each fund that holds something at the end of a year; empty for other books. */
    public List<AmountTotals.Line> of(String village, String book, int year) {
        if (!RegisterType.CHARITY_DONATION.code().equals(book)) {
            return List.of();
        }
        if (lines == null) {
            lines = lists.funds(DivisionCode.parse(village), year).left().entrySet().stream()
                    .map(one -> new AmountTotals.Line(
                            name(one.getKey()),
                            FieldText.of(VALUE, one.getValue().toPlainString(), look.language())))
                    .toList();
        }
        return lines;
    }

    private String name(Fund fund) {
        String what = fund.goods().isEmpty()
                ? texts.get("register.fund.money")
                : texts.of("register.fund.goods", fund.goods(), unit(fund));
        return fund.earmark().isEmpty() ? what : texts.of("register.fund.for", what, fund.earmark());
    }

    private String unit(Fund fund) {
        return fund.unit().isEmpty() ? "" : new Code(CodeList.GOODS_UNIT, fund.unit()).label(look.language());
    }
}
