package org.civilaffairs.core.responsibility;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;

/** An exact number of points, in lowest terms: nothing is rounded before the figure that is published. */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction>, Serializable {

    /** Nothing. */
    public static final Fraction ZERO = of(0, 1);
    /** The whole. */
    public static final Fraction ONE = of(1, 1);

    public Fraction {
        Objects.requireNonNull(numerator, "numerator");
        if (denominator.signum() == 0) {
            throw new ArithmeticException("A share of nothing: " + numerator + "/0");
        }
        BigInteger common = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    /** Returns one number divided by another. */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** Returns a decimal as it is. */
    public static Fraction of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** Returns the sum. */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** Returns the difference. */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /** Returns the product. */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** Returns the quotient; by nothing is an {@link ArithmeticException}. */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** Returns this, or the bound that it lies beyond. */
    public Fraction within(Fraction least, Fraction most) {
        if (compareTo(least) < 0) {
            return least;
        }
        return compareTo(most) > 0 ? most : this;
    }

    /** Returns the decimal with so many places, half rounded away from nought. */
    public BigDecimal rounded(int places) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Returns the form {@code 7/2}, or {@code 4} for a whole number. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
