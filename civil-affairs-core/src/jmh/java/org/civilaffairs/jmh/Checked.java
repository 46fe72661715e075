package org.civilaffairs.jmh;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/** A bean that Hibernate Validator checks by the conditions of {@link Checks}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {Checked.OfVillage.class, Checked.OfCandidate.class})
public @interface Checked {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names each condition that does not hold in a violation of its own. */
    final class OfVillage implements ConstraintValidator<Checked, Village> {
        @Override
        public boolean isValid(Village village, ConstraintValidatorContext context) {
            return all(Checks.ON_VILLAGE, Checks.Counted.of(village), context);
        }

        static <T> boolean all(List<Checks.Check<T>> checks, T bean, ConstraintValidatorContext context) {
            boolean valid = true;
            context.disableDefaultConstraintViolation();
            for (Checks.Check<T> check : checks) {
                if (check.broken().test(bean)) {
                    valid = false;
                    context.buildConstraintViolationWithTemplate(check.name()).addConstraintViolation();
                }
            }
            return valid;
        }
    }

    /** Like {@link OfVillage}, for an appointment. */
    final class OfCandidate implements ConstraintValidator<Checked, Village.Candidate> {
        @Override
        public boolean isValid(Village.Candidate candidate, ConstraintValidatorContext context) {
            return OfVillage.all(Checks.ON_CANDIDATE, candidate, context);
        }
    }
}
