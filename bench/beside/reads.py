"""Ratios of the portal to PostGraphile and to hand-written SQL; bench/reads says how to call it."""
import argparse, json, os, shutil, signal, statistics, subprocess, sys, urllib.parse
from hashlib import sha256
from pathlib import Path
import operations, saves
from house import BESIDE, CONNECTIONS, JAR, JAVA, KEPT, PROJECT, WARMING, Portal, PostGraphile, pgbench, stop, wait_for, wrk

PAGES = ["", "/ke-hoach/lao-cai-2021-2030", "/ke-hoach/lao-cai-2021-2030/chi-tieu/II.2.b-2030-4", "/co-quan/lao-cai/so-xay-dung",
    "/tim-kiem?q=r%E1%BB%ABng", "/ke-hoach/lao-cai-2021-2030/toan-van", "/ke-hoach/lao-cai-2021-2030/nhiem-vu"]
NOTHING_KEPT = ["--greenplan.cache=off"]


def filled(size):
    """A data folder with the shipped plans and the generated rows; kept for the next run as long as the migrations, plans and rows are the same."""
    rows = PROJECT / "bench" / "rows"
    files = [rows / "sizes" / f"{size}.sql", rows / "fill.sql", rows / "plain.sql"]
    names = subprocess.run(["unzip", "-Z1", JAR, "BOOT-INF/lib/greenplan-db-*"], capture_output=True, text=True).stdout.split()
    schema = subprocess.run(["unzip", "-p", JAR, *names], capture_output=True).stdout
    key = sha256(schema + b"".join(file.read_bytes() for file in files)).hexdigest()[:12]
    folder = KEPT / f"{size}-{key}"
    if not (folder / "filled").exists():
        print(f"Filling {size} …", flush=True)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        portal = Portal(folder / "data")
        try:
            portal.psql(*[word for file in files for word in ("-f", str(file))], "-c", "vacuum analyze")
        finally:
            portal.stop()
        (folder / "filled").touch()
    return folder / "data"


def median(results, key):
    return statistics.median(result[key] for result in results)


def reads(portal, postgraphile, rounds, duration):
    """Uncached reads, in rounds that ask the three in turn."""
    asked = {name: (operations.bodies(portal, name, "portal"), operations.bodies(portal, name, "postgraphile"), operations.written(name, "sql"),
        max(number for number, _ in operations.questions(portal, name))) for name in operations.NAMES}
    for _ in range(2):  # A fresh JVM is slow for long.
        for ours, theirs, _, _ in asked.values():
            wrk(portal, portal.process.pid, portal.url + "/graphql", "rotate.lua", [ours], 2 * duration)
            wrk(portal, postgraphile.process.pid, postgraphile.url + "/graphql", "rotate.lua", [theirs], duration)
    print(f"\n{'read':10} {'portal/s':>9} {'p50 ms':>7} {'p99':>7} {'PostGr./s':>9} {'SQL/s':>8} {'× PostGr.':>9} │ CPU ms:{'JVM':>6} {'work':>6} {'Node':>6} │ PostgreSQL:"
          f"{'portal':>7} {'PostGr.':>7} {'SQL':>7} {'× SQL':>6}")
    taken = {name: ([], [], []) for name in operations.NAMES}
    for _ in range(rounds):
        for name, (ours, theirs, statement, last) in asked.items():
            taken[name][0].append(wrk(portal, portal.process.pid, portal.url + "/graphql", "rotate.lua", [ours], duration))
            taken[name][1].append(wrk(portal, postgraphile.process.pid, postgraphile.url + "/graphql", "rotate.lua", [theirs], duration))
            taken[name][2].append(pgbench(portal, statement, last, duration))
    for name, (ours, theirs, limit) in taken.items():
        times = statistics.median(mine["rate"] / other["rate"] for mine, other in zip(ours, theirs))
        print(f"{name:10} {median(ours, 'rate'):9.1f} {median(ours, 'p50'):7.1f} {median(ours, 'p99'):7.1f} {median(theirs, 'rate'):9.1f} {median(limit, 'rate'):8.0f} "
              f"{times:9.2f} │ {'':7}{median(ours, 'server'):6.2f} {median(ours, 'work'):6.2f} {median(theirs, 'server'):6.2f} │ {'':11}"
              f"{median(ours, 'postgres'):7.2f} {median(theirs, 'postgres'):7.2f} {median(limit, 'postgres'):7.2f} "
              f"{median(ours, 'postgres') / max(0.001, median(limit, 'postgres')):6.1f}{refusals(ours)}")


def refusals(results):
    """What was not answered, if anything was."""
    told = {key: sum(result[key] for result in results) for key in ("refused", "cut")}
    return "".join(f"  {count} {key}" for key, count in told.items() if count)


def kept(portal, postgraphile, rounds, duration):
    """One question asked over and over, beside a constant body of its size from the same web server."""
    library = KEPT / "library"
    shutil.rmtree(library, ignore_errors=True)
    subprocess.run(["unzip", "-q", "-j", JAR, "BOOT-INF/lib/*tomcat-embed*", "BOOT-INF/lib/*jakarta.*", "-d", library], check=True)
    log = KEPT / "constant.log"
    constant = subprocess.Popen([JAVA, "--class-path", f"{library}/*", BESIDE / "Constant.java", "8191"], stdout=log.open("w"), stderr=subprocess.STDOUT)
    try:
        wait_for("http://127.0.0.1:8191/1", constant, "The constant answer", log)
        print(f"\n{'kept':10} {'':>5} {'portal/s':>9} {'p99 ms':>7} {'PostGr./s':>9} {'× PostGr.':>9} {'constant/s':>10} {'share':>6} {'bytes':>7}")
        for name in operations.NAMES:
            theirs = operations.bodies(portal, name, "postgraphile", 1)
            post = operations.bodies(portal, name, "portal", 1)
            size = len(json.dumps(operations.ask(portal.url, post.read_text()), ensure_ascii=False, separators=(",", ":")).encode())
            get, same = KEPT / "get.lines", KEPT / "constant.lines"
            question = json.loads(post.read_text())
            get.write_text("/graphql?" + urllib.parse.urlencode({"query": question["query"], "variables": json.dumps(question["variables"])}) + "\n")
            for way, ours in ("POST", post), ("GET", get):
                same.write_text(f"/{size}\n" if way == "GET" else ours.read_text())
                runs = []
                for turn in range(rounds + 1):
                    run = (wrk(portal, portal.process.pid, portal.url + "/graphql", "rotate.lua", [ours], duration),
                        wrk(portal, postgraphile.process.pid, postgraphile.url + "/graphql", "rotate.lua", [theirs], duration),
                        wrk(portal, constant.pid, f"http://127.0.0.1:8191/{size}", "rotate.lua", [same], duration))
                    if turn:
                        runs.append(run)
                mine, other, bare = zip(*runs)
                print(f"{name:10} {way:>5} {median(mine, 'rate'):9.1f} {median(mine, 'p99'):7.1f} {median(other, 'rate'):9.1f} "
                      f"{statistics.median(a['rate'] / max(0.1, b['rate']) for a, b, _ in runs):9.2f} {median(bare, 'rate'):10.1f} "
                      f"{statistics.median(a['rate'] / b['rate'] for a, _, b in runs):6.2f} {size:7}{refusals(mine)}", flush=True)
    finally:
        stop(constant)


def pages(portal, rounds, duration, how):
    """The seven kinds of pages, each alone and in equal parts."""
    print(f"\n{'page, ' + how:58} {'each/s':>8} {'p50 ms':>7} {'p99':>7} {'bytes':>7} │ CPU ms:{'JVM':>7} {'PostgreSQL':>10}")
    together = KEPT / "pages.lines"
    together.write_text("".join(f"/vi{line}\n" for line in PAGES))
    wrk(portal, portal.process.pid, portal.url, "rotate.lua", [together, "gzip"], WARMING)
    for name, lines in [*((page or "/", [page]) for page in PAGES), ("all seven in equal parts", PAGES)]:
        together.write_text("".join(f"/vi{line}\n" for line in lines))
        runs = [wrk(portal, portal.process.pid, portal.url, "rotate.lua", [together, "gzip"], duration) for _ in range(rounds + 1)][1:]
        print(f"{name:58} {median(runs, 'rate'):8.1f} {median(runs, 'p50'):7.1f} {median(runs, 'p99'):7.1f} {median(runs, 'bytes'):7.0f} │ {'':7}"
              f"{median(runs, 'server'):7.2f} {median(runs, 'postgres'):10.2f}{refusals(runs)}", flush=True)


def main():
    parser = argparse.ArgumentParser(prog="bench/reads")
    parser.add_argument("size", choices=["small", "medium", "large"], nargs="?", default="medium")
    parser.add_argument("--what", default="reads,kept,saves,pages", help="of these, some")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=int, default=4, help="each server in each round")
    wanted = parser.parse_args()
    what, failed = wanted.what.split(","), False
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))  # As an exception, so that the servers are stopped, too.
    data = filled(wanted.size)
    print(f"{wanted.size}, {CONNECTIONS} connections, {wanted.rounds} rounds of {wanted.seconds} s; load before: {Path('/proc/loadavg').read_text().split()[0]}, "
        f"rehearsed: {'yes' if 'AOTCache' in os.environ['OPTIONS'] else 'no'}")
    portal, postgraphile = Portal(data, options=NOTHING_KEPT), None
    try:
        postgraphile = PostGraphile(portal)
        asked, different = operations.differences(portal, postgraphile)
        print("\n".join([*different, f"same answer: {asked - len(different)} passed, {len(different)} failed"]), flush=True)
        failed = bool(different)
        if "reads" in what:
            reads(portal, postgraphile, wanted.rounds, wanted.seconds)
        if "saves" in what:
            saves.measure(portal, wanted.seconds)
        if "pages" in what:
            pages(portal, wanted.rounds, wanted.seconds, "new")
        if {"kept", "pages"} & set(what):
            postgraphile.stop()
            portal.stop()
            portal = Portal(data)
            postgraphile = PostGraphile(portal)
        if "kept" in what:
            kept(portal, postgraphile, wanted.rounds, wanted.seconds)
        if "pages" in what:
            pages(portal, wanted.rounds, wanted.seconds, "kept")
    finally:
        for server in filter(None, (postgraphile, portal)):
            server.stop()
    print(f"\nload after: {Path('/proc/loadavg').read_text().split()[0]}")
    return failed


sys.exit(main())
