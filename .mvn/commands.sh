# Sourced after a rehearsal: try_commands gives the packaged portal every command line of the README and some that are wrong, on the
# data of the rehearsal, and says which one did not end or answer as it should. Needs $project, $JAVA_HOME, $app, $options, $rehearsed.

# expect CODE WORDS ARGUMENT…: the exit code, and words of what it says. Without the second compiler, which so short a run does not repay.
expect() {
  code=$1
  words=$2
  shift 2
  ended=0
  said=$("$JAVA_HOME/bin/java" $options -XX:TieredStopAtLevel=1 -XX:AOTCache="$app/start.aot" -jar "$app/greenplan.jar" "$@" \
    --greenplan.data="${data:-$rehearsed}" 2>&1) || ended=$?
  case "$said" in
    *"$words"*) [ "$ended" -ne "$code" ] || [ "$(printf '%s\n' "$said" | wc -l)" -gt "${lines:-1}" ] || return 0 ;;
  esac
  printf './run %s should end with %s, say “%s” and no more than %s lines, but ended with %s and said:\n%s\n' \
    "$*" "$code" "$words" "${lines:-1}" "$ended" "$said" >&2
  failed=1
}

# Those that are answered without a database.
try_words() {
  failed=0
  lines=500 expect 0 "./run verify" --help
  expect 2 "Did you mean load?" lod
  expect 2 "Did you mean --greenplan.data" --greenplan.dta=elsewhere
  expect 2 "Did you mean --server.port" --port=8090
  expect 2 "./run check FOLDER" check
  expect 2 "Did you mean --dry-run?" load "$example" --dryrun
  # The second line names the quotes of the example that have no English translation.
  data=$rehearsed/nothing lines=2 expect 0 "tinh-vi-du-2026 can be loaded" check "$example"
  [ ! -e "$rehearsed/nothing" ] || { echo "./run check should need no database, but made one" >&2; failed=1; }
  expect 1 "plan.yaml" check "$project/docs"
  return "$failed"
}

# Those that read the record, on a copy of the data.
try_record() {
  failed=0
  expect 0 "The record adds up" verify
  head=$(printf '%s' "$said" | sed -n 's/.* the newest block is \([0-9a-f]*\)\.$/\1/p')
  expect 0 "$head" verify --head="$head"
  expect 1 "no longer holds the block 0123" verify --head=0123
  # Last, for the portal itself: one sentence after the line about the database, and no stack trace.
  rm -f "$data/superuser-password"
  lines=2 expect 1 "superuser-password cannot be read" --server.port=0
  return "$failed"
}

try_commands() {
  echo "Trying the commands…"
  failed=0
  example=$project/docs/example-package/tinh-vi-du-2026
  # Each starts a virtual machine: side by side, one waits for the database while the others compute.
  copied=$(mktemp -d)
  cp -a "$rehearsed/." "$copied"
  try_words &
  apart=$!
  (data=$copied try_record) &
  copy=$!
  expect 0 "tinh-vi-du-2026 would be loaded; nothing was changed" load "$example" --dry-run
  expect 0 "tinh-vi-du-2026 is loaded" load "$example"
  expect 0 "tinh-vi-du-2026: 11 files" export tinh-vi-du-2026 "$rehearsed"
  diff -r "$example" "$rehearsed/tinh-vi-du-2026" >&2 || failed=1
  expect 0 "The record adds up" verify
  data=$rehearsed/tinh-vi-du-2026 expect 1 "There is no database in" verify
  wait "$apart" || failed=1
  wait "$copy" || failed=1
  rm -rf "$copied"
  return "$failed"
}
