package org.civilaffairs.tck.run;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.civilaffairs.tck.catalogue.Asserts;

/** The tests, by the assertion that each one names. They are listed, so that none is lost in a search of class paths. */
public final class Suite {

    private final Map<String, Method> tests = new TreeMap<>();

    private Suite(List<Class<?>> classes) {
        classes.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Asserts.class))
                .forEach(this::add);
    }

    /** Returns the tests in some classes. */
    public static Suite of(List<Class<?>> classes) {
        return new Suite(classes);
    }

    private void add(Method method) {
        String id = method.getAnnotation(Asserts.class).value();
        if (!Modifier.isPublic(method.getModifiers()) || method.getParameterCount() != 1) {
            throw new IllegalStateException("A test is public and takes a scene: " + method);
        }
        Method other = tests.put(id, method);
        if (other != null) {
            throw new IllegalStateException("Two tests of " + id + ": " + other + " and " + method);
        }
    }

    /** Returns the tests by the id of their assertion. */
    public Map<String, Method> tests() {
        return Map.copyOf(tests);
    }

    /** Returns where the test of an assertion stands in the sources; empty when there is none. */
    public String source(String id) {
        Method test = tests.get(id);
        return test == null ? "" : test.getDeclaringClass().getName().replace('.', '/') + ".java, " + test.getName();
    }
}
