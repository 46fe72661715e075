package org.civilaffairs.core.register;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How the record of a book's content is taken apart and put together; looked up once, since reflection hands out copies. */
final class ContentShape {

    private final List<RecordComponent> components;
    private final Constructor<? extends RegisterContent> constructor;

    ContentShape(Class<? extends RegisterContent> content) {
        components = List.of(content.getRecordComponents());
        try {
            constructor = content.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("Every record has its canonical constructor: " + content, impossible);
        }
    }

    Stream<RecordComponent> components() {
        return components.stream();
    }

    /** Returns the value of a column by its place; null for none. */
    Object held(RegisterContent content, int place) {
        try {
            Object held = components.get(place).getAccessor().invoke(content);
            return held instanceof Optional<?> maybe ? maybe.orElse(null) : held;
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("A record's accessor only returns: " + components.get(place), impossible);
        }
    }

    /** Returns the content that has values by column key. */
    RegisterContent made(Map<String, Object> values) {
        Object[] held = new Object[components.size()];
        for (int place = 0; place < held.length; place++) {
            RecordComponent component = components.get(place);
            Object value = values.get(component.getName());
            held[place] = component.getType() == Optional.class ? Optional.ofNullable(value) : value;
        }
        try {
            return constructor.newInstance(held);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("Every record is made of its values: " + constructor, impossible);
        }
    }
}
