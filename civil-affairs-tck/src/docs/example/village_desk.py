"""A worked example: a product of one page, with its adapter for the conformance kit.

    java -jar civil-affairs-tck.jar run --command "python3 village_desk.py" --only APT-01.a,APT-01.b
"""
import json
import sys

villages, appointments = {}, {}


def product():
    return {"value": {"name": "Village Desk", "version": "0.1"}}


def establish(change):
    villages.update({unit["code"]: unit["name"] for unit in change["to"]})
    return {"done": ""}


def find(code, on):
    return {"value": {"code": code, "name": villages[code]} if code in villages else None}


def recommend(village, candidate, by, on):
    number = f"a-{len(appointments) + 1}"
    appointments[number] = {"village": village, "since": None, "until": None, "filed": False}
    return {"done": number}


def take(appointment, step):
    wanted = appointments[appointment]
    if step["event"] != "APPROVE":
        return {"error": f"{step['event']} is not built yet"}
    if any(held["since"] and held["village"] == wanted["village"] for held in appointments.values()):
        return {"refused": [{"clause": "2.1", "code": "occupied"}]}
    wanted["since"] = step["effectiveOn"]
    return {"done": appointment}


def standing(appointment):
    return {"value": {key: appointments[appointment][key] for key in ("filed", "since", "until")}}


CALLS = {
    "product": product,
    "divisions.change": establish,
    "divisions.find": find,
    "appointments.recommend": recommend,
    "appointments.take": take,
    "appointments.standing": standing,
}

for line in sys.stdin:
    asked = json.loads(line)
    call = CALLS.get(asked["call"], lambda **_: {"error": "not built yet"})
    print(json.dumps(call(**asked["with"])), flush=True)
