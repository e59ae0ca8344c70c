# Sourced: rehearse starts the packaged portal once on an empty folder and keeps what the virtual machine learned, so that
# every later start takes a third of the time. Fails, with the reason in $log, when the portal does not start.
# Leaves the folder $rehearsed, with the data of that start, to whoever called it. Needs $project, $JAVA_HOME.
jar=$project/ui/target/greenplan.jar
app=$project/ui/target/app

is_rehearsed() {
  [ -f "$app/start.aot" ] && [ -n "$(find "$app/start.aot" -newercc "$jar")" ]
}

# What the virtual machine is told, in the rehearsal and ever after. Out of memory it ends, with the exit code 3, and does not go on half
# alive; with compact headers each object takes four bytes less. While nobody comes it gives back what the start needed: the heap beyond what
# is used and two thirds more, and what the C library kept. What is rehearsed with other options is of no use.
options="-XX:+ExitOnOutOfMemoryError -XX:+UseCompactObjectHeaders -XX:G1PeriodicGCInterval=15000 -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 -XX:TrimNativeHeapInterval=10000"

rehearse() {
  echo "Rehearsing the start…"
  rehearsed=$(mktemp -d)
  rm -rf "$app"
  started=0
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$app" >"$log" 2>&1 || return 1
  # It reads its own pages before it says that it is ready; what it learned until it is told to stop is kept.
  "$JAVA_HOME/bin/java" $options -XX:AOTCacheOutput="$app/start.aot" -jar "$app/greenplan.jar" \
    --server.port=0 --greenplan.data="$rehearsed" >>"$log" 2>&1 &
  portal=$!
  until grep -q 'Portal: http' "$log"; do
    kill -0 "$portal" 2>/dev/null || break
    sleep 0.5
  done
  kill "$portal" 2>/dev/null || true
  wait "$portal" || started=$?
  [ -f "$app/start.aot" ] || return "$started"
}
