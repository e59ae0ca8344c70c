"""Saving rows of one report, as sixteen editors do at once."""
import json, urllib.request
from house import CONNECTIONS, KEPT, WARMING, wrk

PASSWORD = "bảy con suối trong rừng pơ mu"


def ask(portal, document, variables=None, token=None):
    """The data of an answer; an error ends the measurement."""
    headers = {"Content-Type": "application/json", **({"Authorization": "Bearer " + token} if token else {})}
    request = urllib.request.Request(portal.url + "/graphql", json.dumps({"query": document, "variables": variables or {}}).encode(), headers)
    with urllib.request.urlopen(request, timeout=60) as text:
        answer = json.load(text)
    if "errors" in answer:
        raise SystemExit(answer["errors"])
    return answer["data"]


def token(portal, email):
    """Lets an account of the fictional province sign in, with a password of its own from the second time on."""
    sign_in = "mutation ($input: SignInInput!) { signIn(input: $input) { token } }"
    first = dict(line.split("  ") for line in (portal.data / "first-passwords.txt").read_text().splitlines() if "@" in line and len(line.split("  ")) == 2)[email]
    came = ask(portal, sign_in, {"input": {"email": email, "password": PASSWORD}})["signIn"]["token"]
    if not came:
        came = ask(portal, sign_in, {"input": {"email": email, "password": first}})["signIn"]["token"]
        ask(portal, "mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { problems { message } } }",
            {"input": {"currentPassword": first, "newPassword": PASSWORD}}, came)
        came = ask(portal, sign_in, {"input": {"email": email, "password": PASSWORD}})["signIn"]["token"]
    return came


def measure(portal, duration):
    """Opens a cycle of the first generated plan, and saves the rows of its first agency over and over."""
    focal, editor = "focal-officer@minh-hoa.example", "agency-editor@minh-hoa.example"
    portal.psql(text=f"""select set_config('greenplan.actor', 'system:bench', false), set_config('greenplan.reason', 'measuring', false);
        insert into greenplan.role_grant (account_id, role, province_id, agency_id, valid)
        select a.id, r.role::greenplan.role, r.province, r.agency, '[2026-01-01,)'
        from (values ('{focal}', 'FOCAL_OFFICER', 1000001, null), ('{editor}', 'AGENCY_EDITOR', null, 1000001)) r(email, role, province, agency)
          join greenplan.account a on a.email = r.email
        where not exists (select from greenplan.role_grant g where g.account_id = a.id and 1000001 in (g.province_id, g.agency_id))""")
    officer, writer = token(portal, focal), token(portal, editor)
    ask(portal, "mutation ($input: OpenCycleInput!) { openCycle(input: $input) { problems { message } } }", {"input": {"plan": "kh-ttx-01", "kind": "ANNUAL",
        "year": 2026, "opensOn": "2026-11-01", "dueBefore": "2026-12-30", "dataCutoff": "2027-01-14", "overrides": [{"finding": each, "reason": "A measurement"}
            for each in ("TARGETS_OWED_BY_NOBODY", "HOLDERS_DO_NOT_REPORT", "NOBODY_SUBMITS", "NOBODY_DRAFTS", "DEADLINE_PASSED")]}}, officer)
    reports = ask(portal, "{ workspace { worklist { id agency values { target version } } } }", None, writer)["workspace"]["worklist"]
    report = next(report for report in reports if report["agency"] in ("a1", "p01/a1"))
    rows = KEPT / "rows"
    rows.write_text("".join(f"{report['id']} {value['target']} {value['version'] or 0}\n" for value in report["values"]))
    print(f"\n{'saves':10} {'each/s':>8} {'p50 ms':>7} {'p99':>7} │ CPU ms:{'JVM':>7} {'PostgreSQL':>10}   ({CONNECTIONS} writers on {len(report['values'])} rows)")
    for turn, seconds in ("warming", WARMING), ("then", 2 * duration):
        if turn == "then":
            versions = ask(portal, "query ($id: ID!) { workspace { report(id: $id) { values { target version } } } }", {"id": report["id"]}, writer)
            rows.write_text("".join(f"{report['id']} {value['target']} {value['version'] or 0}\n" for value in versions["workspace"]["report"]["values"]))
        run = wrk(portal, portal.process.pid, portal.url + "/graphql", "saves.lua", [rows, writer, CONNECTIONS], seconds, threads=CONNECTIONS)
        told = f"  {run['refused']} refused: {run['example']}" if run["refused"] else ""
        print(f"{turn:10} {run['rate']:8.1f} {run['p50']:7.1f} {run['p99']:7.1f} │ {'':7}{run['server']:7.2f} {run['postgres']:10.2f}{told}", flush=True)
