package org.civilaffairs.tck.command;

import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.civilaffairs.tck.adapter.Capability;
import org.civilaffairs.tck.adapter.CivilAffairsSystem;
import org.civilaffairs.tck.json.Json;

/**
 * A product that is a command: started once, asked line by line, and started anew after it fell over. An answer has to wait
 * until what it tells of can be seen, so there is no separate settling.
 */
public final class CommandDoor implements Supplier<CivilAffairsSystem>, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final char LAST_ASCII = '~';

    private final String command;
    private final Duration patience;
    private Conversation conversation;

    /** Makes a door to a command, whose words may stand in quotes. */
    public CommandDoor(String command) {
        this(command, PATIENCE);
    }

    CommandDoor(String command, Duration patience) {
        this.command = command;
        this.patience = patience;
        if (command.isBlank()) {
            throw new IllegalArgumentException("--command wants a program with its arguments");
        }
    }

    private static List<String> words(String command) {
        return WORD.matcher(command).results().map(CommandDoor::word).toList();
    }

    private static String word(MatchResult word) {
        return word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3);
    }

    /** Returns the product as one test sees it. */
    @Override
    public synchronized CivilAffairsSystem get() {
        if (conversation == null || !conversation.alive()) {
            close();
            conversation = new Conversation(words(command), patience);
        }
        Conversation current = conversation;
        return Switchboard.of(call -> answer(call, current), "command " + command);
    }

    private static Object answer(Call call, Conversation conversation) {
        return switch (call.name()) {
            case "close", "settle" -> null;
            case "trace" -> List.of();
            case "capabilities" -> capabilities(call, conversation);
            default -> value(call, ask(call, conversation));
        };
    }

    private static Map<?, ?> ask(Call call, Conversation conversation) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("call", call.name());
        asked.put("with", call.with());
        String line = ascii(Json.write(asked));
        String answer = conversation.ask(line);
        try {
            if (Json.read(answer) instanceof Map<?, ?> members) {
                return members;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException noJson) {
            // Said below, as for anything that is not an object.
        }
        throw new IllegalStateException("An answer is one JSON object on one line, other things go to the standard"
                + " error; it was " + answer + " to " + line);
    }

    private static Object value(Call call, Map<?, ?> answer) {
        if (answer.containsKey("error")) {
            throw new IllegalStateException(call.name() + ": " + answer.get("error"));
        }
        Object value = answer.containsKey("value") ? answer.get("value") : answer;
        try {
            return Wire.read(value, call.method().getGenericReturnType(), "value");
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException(
                    "The answer to " + call.name() + " can't be read: " + wrong.getMessage(), wrong);
        }
    }

    /** Returns what is claimed; a product that does not know the question claims nothing. */
    private static Set<?> capabilities(Call call, Conversation conversation) {
        Map<?, ?> answer = ask(call, conversation);
        return answer.containsKey("error") ? EnumSet.noneOf(Capability.class) : (Set<?>) value(call, answer);
    }

    /** Writes everything beyond ASCII as escapes, so that no encoding of a console or platform matters. */
    private static String ascii(String json) {
        StringBuilder out = new StringBuilder();
        for (char each : json.toCharArray()) {
            out.append(each > LAST_ASCII ? String.format("\\u%04x", (int) each) : String.valueOf(each));
        }
        return out.toString();
    }

    @Override
    public synchronized void close() {
        if (conversation != null) {
            conversation.close();
            conversation = null;
        }
    }
}
