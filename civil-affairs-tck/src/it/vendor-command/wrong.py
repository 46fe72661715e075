"""A pretend vendor that is wrong on purpose, in five places that are marked; its report should tell its author each of them."""
import json
import sys
from datetime import date

villages, appointments, trainings = {}, {}, {}


def establish(change):
    villages.update({unit["code"]: unit["name"] for unit in change["to"]})
    return {"done": ""}


def find(code, on):
    return {"value": {"code": code, "name": villages[code]} if code in villages else None}


def recommend(village, candidate, by, on):
    number = f"a-{len(appointments) + 1}"
    appointments[number] = {"village": village, "person": candidate["person"]["identityNumber"], "since": None}
    return {"done": number}


def held_by_another(wanted, day):
    return [each for each in appointments.values() if each is not wanted and each["village"] == wanted["village"]
            and each["since"] and each["since"] <= day < each.get("until", "9999")]


def take_appointment(appointment, step):
    wanted, day = appointments[appointment], step["effectiveOn"]
    if step["event"] == "APPROVE":
        if held_by_another(wanted, day):
            wanted["since"] = day  # WRONG: it is refused, and takes effect all the same
            return {"refused": [{"clause": "2.2", "code": "occupied"}]}  # WRONG: the clause is 2.1
        wanted["since"] = day
    elif step["event"] == "REPLACE":
        wanted["until"] = day
    else:
        return {"error": f"{step['event']} is not built yet"}
    return {"done": appointment}


def standing(appointment):
    stands = appointments[appointment]
    return {"value": {"filed": False, "since": stands["since"], "until": stands.get("until")}}


def plan(plan, by, on):
    number = f"t-{len(trainings) + 1}"
    trainings[number] = dict(plan, state="PLANNED", present=[])
    return {"done": number}


def take_training(training, event, by, on, reason):
    trainings[training]["state"] = event
    return {"done": training}


def attend(training, present, by):
    trainings[training]["present"] = [person["identityNumber"] for person in present]
    return {"done": training}


def year_of_town(town, year, on):
    # WRONG: two on one day count twice; WRONG: those without an attendance sheet count
    held = [each for each in trainings.values() if town in each["organisers"] and each["state"] == "HOLD"
            and each["kind"] == "ROUTINE" and each["on"].startswith(str(year))]
    left = max(0, 2 - len(held))
    over = date.fromisoformat(on) >= date(year, 12, 31)  # WRONG: the year is not over on its last day
    return {"value": {"outcome": "MET" if not left else "BREACH" if over else "PENDING",
                      "counted": len(held), "left": left}}


def findings(division, on):
    year = int(on[:4]) - 1
    short = year_of_town(division, year, on)["value"]["outcome"] == "BREACH"
    return {"value": [{"assertion": "TRN-01", "clause": "5.1", "outcome": "BREACH", "severity": "BREACH",
                       "bound": "TOWN", "subject": division}] if short else []}


CALLS = {
    "product": lambda: {"value": {"name": "Hasty Village Suite", "version": "0.3"}},
    "divisions.change": establish,
    "divisions.find": find,
    "appointments.recommend": recommend,
    "appointments.take": take_appointment,
    "appointments.standing": standing,
    "trainings.plan": plan,
    "trainings.take": take_training,
    "trainings.attend": attend,
    "trainings.ofTown": year_of_town,
    "supervision.findings": findings,
}

for line in sys.stdin:
    asked = json.loads(line)
    call = CALLS.get(asked["call"], lambda **_: {"error": "not built yet"})
    print(json.dumps(call(**asked["with"])), flush=True)
