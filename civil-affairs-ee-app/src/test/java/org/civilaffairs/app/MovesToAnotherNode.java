package org.civilaffairs.app;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Collection;
import java.util.Map;

/**
 * A page's bean goes through the database when the next request comes to another node: what is injected must come back, so it is not
 * transient; everything else is either left behind on purpose or can be written.
 */
final class MovesToAnotherNode extends ArchCondition<JavaField> {

    MovesToAnotherNode() {
        super("move to another node with their page");
    }

    @Override
    public void check(JavaField field, ConditionEvents events) {
        boolean left = field.getModifiers().contains(JavaModifier.TRANSIENT);
        boolean moves = field.isAnnotatedWith(Inject.class)
                ? !left
                : left || field.getType().getAllInvolvedRawTypes().stream().allMatch(MovesToAnotherNode::written);
        events.add(new SimpleConditionEvent(field, moves, field.getDescription()));
    }

    private static boolean written(JavaClass type) {
        return type.isPrimitive()
                || type.isAssignableTo(Serializable.class)
                || type.isAssignableTo(Collection.class) && type.isInterface()
                || type.isAssignableTo(Map.class) && type.isInterface();
    }
}
