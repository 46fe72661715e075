package org.civilaffairs.app.appointment;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.core.appointment.Limb;

/** Divisions, people and bodies of requests that tests of appointments begin with; all fictional, under province 69. */
final class Papers {

    static final String LIN = "690102198804129022";
    static final String ZHOU = "690102197911039036";

    private Papers() {}

    /** Makes a district with two towns of two villages each. */
    static void district(Api administrator, String district) {
        String names = "{\"code\":\"%s\",\"name\":\"%s\"}";
        String to = String.join(
                ",",
                names.formatted(district, "试点区" + district),
                names.formatted(district + "101", "东镇"),
                names.formatted(district + "101201", "东一村"),
                names.formatted(district + "101202", "东二村"),
                names.formatted(district + "102", "西镇"),
                names.formatted(district + "102201", "西一村"),
                names.formatted(district + "102202", "西二村"));
        administrator
                .post(
                        "/divisions/changes",
                        "{\"kind\":\"ESTABLISH\",\"effectiveOn\":\"2020-01-01\",\"document\":\"试点\",\"from\":[],\"to\":["
                                + to + "]}")
                .expect(201);
    }

    /** A recommendation with every limb answered. */
    static String recommendation(String name, String number, String on) {
        String statement = Arrays.stream(Limb.values())
                .map(limb ->
                        "{\"limb\":\"" + limb + "\",\"answer\":\"YES\",\"vouchedBy\":\"两委\",\"evidence\":\"会议记录\"}")
                .collect(Collectors.joining(","));
        return "{\"person\":{\"name\":\"%s\",\"identityNumber\":\"%s\"},\"recommendedOn\":\"%s\",\"partyBranch\":true,\"committee\":true,\"concurrentPost\":\"会计\",\"statement\":[%s]}"
                .formatted(name, number, on, statement);
    }

    static String event(String event, String on) {
        return "{\"event\":\"%s\",\"on\":\"%s\",\"document\":\"文件\",\"reason\":\"理由\"}".formatted(event, on);
    }
}
