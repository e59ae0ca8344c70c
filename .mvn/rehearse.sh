# Sourced: rehearse starts the packaged portal once on an empty folder and keeps what the virtual machine learned, so that
# every later start takes a third of the time. Fails, with the reason in $log, when the portal does not start.
# Leaves the folder $rehearsed, with the data of that start, to whoever called it. Needs $project, $JAVA_HOME.
jar=$project/ui/target/greenplan.jar
app=$project/ui/target/app

is_rehearsed() {
  [ -f "$app/start.aot" ] && [ -n "$(find "$app/start.aot" -newercc "$jar")" ]
}

rehearse() {
  echo "Rehearsing the start…"
  rehearsed=$(mktemp -d)
  rm -rf "$app"
  started=0
  { "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$app" &&
    "$JAVA_HOME/bin/java" -XX:AOTCacheOutput="$app/start.aot" -Dspring.context.exit=onRefresh -jar "$app/greenplan.jar" \
      --server.port=0 --greenplan.data="$rehearsed"
  } >"$log" 2>&1 || started=$?
  return "$started"
}
