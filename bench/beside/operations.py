"""The five reads, as the portal, PostGraphile and hand-written SQL answer them; see the files beside in operations/."""
import json, urllib.error, urllib.request
from collections import Counter
from decimal import Decimal, InvalidOperation
from house import BESIDE, KEPT

NAMES = ["target", "plan", "agency", "indicator", "search"]


def written(name, kind):
    return (BESIDE / "operations" / f"{name}.{kind}").read_text()


def questions(portal, name):
    """Numbers of what is asked for, each with the variables of the portal's document."""
    rows = portal.psql(text=written(name, "variables.sql")).splitlines()
    return [(int(row.split("|", 1)[0]), json.loads(row.split("|", 1)[1])) for row in rows]


def body(name, kind, number, variables):
    """What to post; PostGraphile knows things by their number, the portal by their code."""
    document = " ".join(written(name, kind + ".graphql").split())
    return json.dumps({"query": document, "variables": {"id": number} if "$id" in document else variables}, ensure_ascii=False)


def bodies(portal, name, kind, most=500):
    """A file with a body a line."""
    file = KEPT / f"{name}.{kind}.bodies"
    file.write_text("".join(body(name, kind, *question) + "\n" for question in questions(portal, name)[:most]))
    return file


def ask(url, text):
    request = urllib.request.Request(url + "/graphql", text.encode(), {"Content-Type": "application/json", "Accept": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as refused:
        return {"errors": [{"message": f"{refused.code} {refused.read(200)}"}]}


def leaves(answer):
    """Every value that an answer tells, however it is nested and called."""
    if isinstance(answer, dict):
        return sum(map(leaves, answer.values()), Counter())
    if isinstance(answer, list):
        return sum(map(leaves, answer), Counter())
    if answer is None:
        return Counter()
    try:
        return Counter([Decimal(str(answer)).normalize()])
    except InvalidOperation:
        return Counter([answer])


def differences(portal, postgraphile, samples=8):
    """Asks all three the same; a sentence for each answer that tells something else than the SQL."""
    found, asked = [], 0
    for name in NAMES:
        all_questions = questions(portal, name)
        for number, variables in all_questions[::max(1, len(all_questions) // samples)]:
            wanted = json.loads(portal.psql("-v", f"id={number}", text=written(name, "sql")))
            for kind, url in ("portal", portal.url), ("postgraphile", postgraphile.url):
                answer = ask(url, body(name, kind, number, variables))
                told, expected = answer.get("data") or {}, wanted
                if name == "search" and wanted["totalCount"] > 20:
                    # Which twenty come first is a matter of rank.
                    expected, told = wanted["totalCount"], [part["totalCount"] for part in told.values() if part]
                more, less = leaves(told) - leaves(expected), leaves(expected) - leaves(told)
                asked += 1
                if answer.get("errors") or more or less:
                    found.append(f"{name} {variables}, {kind}: {str(answer.get('errors'))[:200]}, more {list(more)[:3]}, less {list(less)[:3]}")
    return asked, found
