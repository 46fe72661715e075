package org.civilaffairs.tck.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.civilaffairs.tck.adapter.Breach;
import org.civilaffairs.tck.adapter.CivilAffairsSystem;
import org.civilaffairs.tck.adapter.Outcome;
import org.junit.jupiter.api.Test;

/** The table of calls for vendors in other languages, which is generated from the adapter's interfaces and committed. */
class CallTableTests {

    private static final Path TABLE = Path.of("src/docs/calls.md");
    private static final String REGENERATE = "civil-affairs.regenerate";
    private static final Set<String> NOT_SAID = Set.of("close", "settle", "trace");

    private final Map<String, Class<?>> types = new TreeMap<>();

    private static List<Method> methods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> !NOT_SAID.contains(method.getName()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static boolean isPart(Method method) {
        return method.getReturnType().isInterface() && method.getReturnType() != Set.class;
    }

    @Test
    void noTwoCallsHaveOneName() {
        for (Method part : methods(CivilAffairsSystem.class)) {
            Set<String> names = new TreeSet<>();
            if (isPart(part)) {
                methods(part.getReturnType()).forEach(each -> assertTrue(names.add(each.getName()), each.toString()));
            }
        }
    }

    @Test
    void tableIsThatOfTheInterfaces() throws IOException {
        String table = table();
        if (Boolean.getBoolean(REGENERATE)) {
            Files.writeString(TABLE, table);
        }
        assertEquals(
                table,
                Files.readString(TABLE),
                "Regenerate it with: mvn -pl civil-affairs-tck -am test -Dtest=CallTableTests"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -D" + REGENERATE + "=true");
    }

    private String table() {
        StringBuilder out = new StringBuilder("# Calls\n\n"
                + "Generated from the interfaces in `org.civilaffairs.tck.adapter` by `CallTableTests`; the last"
                + " table says what is in a text that is not free.\n\n"
                + "One line asks, one line answers:\n\n");
        out.append("    {\"call\": \"trainings.ofTown\", \"with\": {\"town\": \"690101101\", \"year\": 2024, \"on\":"
                + " \"2025-01-01\"}}\n    {\"value\": {\"outcome\": \"BREACH\", \"counted\": 1, \"left\": 1}}\n\n");
        out.append("A command answers `{\"done\": id}` or `{\"refused\": [Breach, …]}`, a query `{\"value\": …}`;"
                + " whatever a product does not have yet answers `{\"error\": why}`.\n"
                + "A day is a text such as `2024-05-01`. Members that are empty texts or arrays may be left out of"
                + " an answer.\n\n"
                + "| call | with | answers |\n"
                + "|---|---|---|\n");
        List<Method> parts = methods(CivilAffairsSystem.class);
        parts.stream().filter(method -> !isPart(method)).forEach(method -> row(out, "", method));
        parts.stream().filter(CallTableTests::isPart).forEach(part -> methods(part.getReturnType())
                .forEach(method -> row(out, part.getName() + ".", method)));
        types.remove(Wire.name(Outcome.class));
        learn(Breach.class);
        out.append("\n## What is inside\n\n| name | is |\n|---|---|\n");
        new ArrayList<>(types.values()).forEach(type -> inside(out, type));
        out.append("\n## What some members say\n\n| member | is |\n|---|---|\n");
        Map<String, String> meanings = Meanings.all();
        meanings.keySet().removeIf(member -> member.startsWith("Outcome."));
        meanings.forEach((member, meaning) ->
                out.append("| `").append(member).append("` | ").append(meaning).append(" |\n"));
        return out.toString();
    }

    private void row(StringBuilder out, String prefix, Method method) {
        Type answer = method.getGenericReturnType();
        out.append("| `").append(prefix).append(method.getName()).append("` | ");
        out.append(Arrays.stream(method.getParameters())
                .map(each -> "`" + each.getName() + "` " + learn(each.getParameterizedType()))
                .collect(Collectors.joining(", ")));
        out.append(" | ")
                .append(answer == Outcome.class ? "done or refused" : learn(answer))
                .append(" |\n");
    }

    private void inside(StringBuilder out, Class<?> type) {
        out.append("| ").append(Wire.name(type)).append(" | ");
        out.append(
                type.isEnum()
                        ? Arrays.stream(type.getEnumConstants())
                                .map(each -> "`\"" + each + "\"`")
                                .collect(Collectors.joining(", "))
                        : Arrays.stream(type.getRecordComponents())
                                .map(each -> "`" + each.getName() + "` " + Wire.name(each.getGenericType()))
                                .collect(Collectors.joining(", ")));
        out.append(" |\n");
    }

    /** Returns what a type is called, and remembers the types inside of it. */
    private String learn(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::learn);
        } else {
            Class<?> plain = (Class<?>) type;
            if ((plain.isEnum() || plain.isRecord())
                    && types.put(Wire.name(plain), plain) == null
                    && plain.isRecord()) {
                Arrays.stream(plain.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .forEach(this::learn);
            }
        }
        return Wire.name(type);
    }
}
