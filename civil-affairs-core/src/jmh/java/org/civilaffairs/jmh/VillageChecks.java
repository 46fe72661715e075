package org.civilaffairs.jmh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.OneVillagePerPerson;
import org.civilaffairs.core.appointment.PostFacts;
import org.civilaffairs.core.archive.Cabinet;
import org.civilaffairs.core.archive.VillageArchive;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Subject;
import org.civilaffairs.core.supervision.VillageYear;
import org.civilaffairs.core.training.TownYear;
import org.civilaffairs.core.training.Training;
import org.civilaffairs.facts.GeneratedVillages;

/** The conditions about a village, its books and its archive. */
final class VillageChecks {

    private static final LocalDate DAY = GeneratedVillages.DAY;
    private static final int ALL_BOOKS = (1 << RegisterType.values().length) - 1;

    private VillageChecks() {}

    static Subject subject(VillageYear village) {
        return Found.village(village.village().digits());
    }

    static Policy policy(VillageYear village) {
        return village.post().policy();
    }

    static int inForce(PostFacts post) {
        int count = 0;
        for (Appointment appointment : post.appointments()) {
            count += appointment.inForceOn(DAY) ? 1 : 0;
        }
        return count;
    }

    static boolean duplicate(VillageYear village) {
        return inForce(village.post()) > policy(village).get(Parameters.ASSISTANTS_PER_VILLAGE);
    }

    static Finding duplicateFound(VillageYear village) {
        List<String> ids = village.post().appointments().stream()
                .filter(one -> one.inForceOn(DAY))
                .map(Appointment::id)
                .sorted()
                .toList();
        return Found.breach(
                "APT-01.duplicate",
                subject(village),
                Found.using(policy(village), Parameters.ASSISTANTS_PER_VILLAGE),
                "village",
                village.post().name(),
                "count",
                ids.size(),
                "appointments",
                String.join(", ", ids));
    }

    static boolean vacant(VillageYear village) {
        return !DAY.isBefore(village.post().since()) && inForce(village.post()) == 0;
    }

    static Finding vacantFound(VillageYear village) {
        LocalDate since = village.post().appointments().stream()
                .flatMap(one -> one.interval().stream())
                .flatMap(days -> days.until().stream())
                .max(Comparator.naturalOrder())
                .orElse(village.post().since());
        return Found.breach(
                "APT-02.vacant",
                subject(village),
                Found.using(policy(village), Parameters.VACANCY_GRACE_DAYS),
                "village",
                village.post().name(),
                "since",
                since,
                "days",
                DAY.toEpochDay() - since.toEpochDay() + 1,
                "grace",
                policy(village).get(Parameters.VACANCY_GRACE_DAYS));
    }

    static boolean elsewhere(VillageYear village) {
        for (OneVillagePerPerson.Posts posts : village.people()) {
            if (posts.appointments().size() > 1 && !posts.policy().get(Parameters.SHARED_ALLOWED)) {
                return true;
            }
        }
        return !village.post().covers().isEmpty();
    }

    static int attended(TownYear town, Appointment assistant, boolean held) {
        int count = 0;
        LocalDate last = LocalDate.MIN;
        for (Training training : town.trainings()) {
            LocalDate day = training.day();
            boolean counts = training.state().held() && !training.attendance().isEmpty() && !day.equals(last);
            if (counts && (held ? assistant.inForceOn(day) : training.attendedBy(assistant.person()))) {
                count++;
                last = day;
            }
        }
        return count;
    }

    static boolean untrained(TownYear town) {
        for (Appointment assistant : town.assistants()) {
            if (attended(town, assistant, false) < required(town, assistant)) {
                return true;
            }
        }
        return false;
    }

    private static int required(TownYear town, Appointment assistant) {
        return Math.min(town.policy().get(Parameters.ROUTINE_TRAININGS), attended(town, assistant, true));
    }

    static List<Finding> untrainedFound(TownYear town) {
        List<Finding> found = new ArrayList<>();
        for (Appointment assistant : town.assistants()) {
            int attended = attended(town, assistant, false);
            int required = required(town, assistant);
            if (attended < required) {
                found.add(Found.pending(
                        "TRN-02.left-to-attend",
                        new Subject(Subject.Kind.PERSON, assistant.person().text()),
                        Found.using(town.policy(), Parameters.ATTENDANCE, Parameters.ROUTINE_TRAININGS),
                        "name",
                        assistant.candidacy().name(),
                        "year",
                        town.year(),
                        "attended",
                        attended,
                        "required",
                        required,
                        "left",
                        required - attended,
                        "until",
                        LocalDate.of(town.year(), 12, 31)));
            }
        }
        return found;
    }

    static boolean booksMissing(BookScan books) {
        return books.kept != ALL_BOOKS;
    }

    static boolean notSetUp(VillageArchive archive) {
        return archive.offices().isEmpty() || archive.cabinets().isEmpty();
    }

    static Finding notSetUpFound(VillageYear village, VillageArchive archive) {
        boolean office = !archive.offices().isEmpty();
        String code = office ? "no-cabinet" : archive.cabinets().isEmpty() ? "nothing-set-up" : "no-office";
        return Found.breach(
                "ARC-01." + code,
                subject(village),
                List.of(),
                "name",
                village.post().name());
    }

    static boolean otherLabel(VillageArchive archive) {
        for (Cabinet cabinet : archive.cabinets()) {
            if (cabinet.primary() && !cabinet.label().equals(Cabinet.LABEL)) {
                return true;
            }
        }
        return false;
    }

    static Finding otherLabelFound(VillageYear village, VillageArchive archive) {
        return Found.breach(
                "ARC-01.other-label",
                subject(village),
                List.of(),
                "name",
                village.post().name(),
                "label",
                archive.cabinets().get(0).label(),
                "wanted",
                Cabinet.LABEL);
    }

    static boolean archiveNeglected(VillageYear village) {
        VillageArchive archive = village.archives().get(0).archive();
        return !archive.alteredDocuments().isEmpty()
                || !archive.volumes().isEmpty()
                || !village.archives().get(0).ends().isEmpty()
                || archive.cabinets().size() > 1;
    }
}
