# Sourced by the scripts beside it: throw-away portals from what ./run built.
project=$(cd "$(dirname "$0")/../.." && pwd)
. "$project/.mvn/jdk.sh"
jar=$project/ui/target/greenplan.jar
[ -f "$jar" ] || { echo "There is no $jar: start the portal once with ./run." >&2; exit 1; }
place=$(mktemp -d)
chmod a+rx "$place"
started=
trap 'for process in $started; do kill "$process" 2>/dev/null && wait "$process" 2>/dev/null; done; rm -rf "$place"' EXIT

# start PORT FOLDER [JVM options]: a portal that is ready; its process is in $portal, its words in FOLDER.log.
start() {
  port=$1 folder=$2
  shift 2
  "$JAVA_HOME/bin/java" "$@" -jar "$jar" --server.port="$port" --greenplan.data="$folder" >"$folder.log" 2>&1 &
  portal=$!
  started="$started $portal"
  until_code 180 200 "$port" /actuator/health/readiness || { tail -5 "$folder.log" >&2; exit 1; }
}

# stop PROCESS: as a supervisor does it; leaves the exit code in $code.
stop() {
  code=0
  kill "$1" 2>/dev/null || true
  wait "$1" || code=$?
}

# code_of PORT PATH [SECONDS]: the status of an answer, 000 when none came.
code_of() { curl -s -m "${3:-30}" -o /dev/null -w '%{http_code}' "http://127.0.0.1:$1$2" || true; }

# until_code SECONDS STATUS PORT PATH: waits for an answer of that status, as long as the portal lives.
until_code() {
  end=$(($(date +%s) + $1))
  while [ "$(code_of "$3" "$4" 5)" != "$2" ]; do
    [ "$(date +%s)" -lt "$end" ] && kill -0 "$portal" 2>/dev/null || return 1
    sleep 0.2
  done
}

# postmaster FOLDER: the process of the server that a data folder names.
postmaster() { head -n 1 "$1/cluster/postmaster.pid"; }

failed=0 passed=0
# check SENTENCE COMMAND…: counts what holds.
check() {
  sentence=$1
  shift
  if "$@"; then passed=$((passed + 1)) && echo "holds: $sentence"; else failed=$((failed + 1)) && echo "BROKEN: $sentence"; fi
}

# verdict: the last line, and the exit code.
verdict() {
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]
}
