package org.civilaffairs.tck.command;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.civilaffairs.tck.adapter.CivilAffairsSystem;

/**
 * Something asked of a system.
 *
 * @param part the method that hands out the part that is asked; empty for the system itself
 * @param arguments what it is asked with, in the order of the method's parameters
 */
public record Call(Optional<Method> part, Method method, List<Object> arguments) {

    /** Finds a call by its name, such as {@code trainings.plan}, with its arguments as JSON has them. */
    public static Call parse(String name, Map<?, ?> with) {
        int dot = name.indexOf('.');
        Optional<Method> part =
                dot < 0 ? Optional.empty() : Optional.of(method(CivilAffairsSystem.class, name.substring(0, dot)));
        Class<?> type = part.<Class<?>>map(Method::getReturnType).orElse(CivilAffairsSystem.class);
        Method method = method(type, name.substring(dot + 1));
        return new Call(
                part,
                method,
                Arrays.stream(method.getParameters())
                        .map(each -> Wire.read(with.get(each.getName()), each.getParameterizedType(), each.getName()))
                        .toList());
    }

    private static Method method(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No call \"" + name + "\" of " + type.getSimpleName()));
    }

    /** Returns the name, such as {@code trainings.plan}. */
    public String name() {
        return part.map(each -> each.getName() + ".").orElse("") + method.getName();
    }

    /** Returns the arguments by their names. */
    public Map<String, Object> with() {
        Map<String, Object> with = new LinkedHashMap<>();
        Parameter[] parameters = method.getParameters();
        for (int at = 0; at < parameters.length; at++) {
            with.put(parameters[at].getName(), Wire.write(arguments.get(at)));
        }
        return with;
    }

    /** Asks a system. */
    public Object on(CivilAffairsSystem system) throws Throwable {
        try {
            Object asked = part.isEmpty() ? system : part.get().invoke(system);
            return method.invoke(asked, arguments.toArray());
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
