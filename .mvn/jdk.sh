# Sourced by ./run and ./test: leaves a good JAVA_HOME alone, else finds a JDK that is new enough, else explains itself.
need=25

is_new_enough() {
  [ -n "$1" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ "${version:-0}" -ge "$need" ]
}

if ! is_new_enough "${JAVA_HOME:-}"; then
  on_path=$(command -v javac || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  found=
  for candidate in "$on_path" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "${HOME:-/root}"/.sdkman/candidates/java/* "${HOME:-/root}"/.jdks/* "${HOME:-/root}"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if is_new_enough "$candidate"; then
      found=$candidate
      break
    fi
  done
  if [ -z "$found" ]; then
    echo "No JDK $need or newer was found: install one (https://adoptium.net), or set JAVA_HOME to it." >&2
    exit 1
  fi
  JAVA_HOME=$found
fi
export JAVA_HOME

if ! command -v mvn >/dev/null; then
  echo "Maven was not found: install it (apt-get install maven, or https://maven.apache.org) and start again." >&2
  exit 1
fi
