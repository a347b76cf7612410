#!/bin/sh
# Starts Senga: finds a JDK 25 or newer, builds when sources are newer than the build, and runs.
#
#   ./senga demo | run | render | list | describe …   the program itself; ./senga --help says more
#   ./senga test [--quick]                            every test, or all but the slow ones
#   ./senga bench …                                   the benchmarks
#   ./senga format [--check]                          the formatter, over all sources
#
# SENGA_JAVA_HOME chooses the JDK; SENGA_JAVA_OPTIONS adds flags for the JVM.

fail() {
  echo "senga: $1" >&2
  exit 1
}

# The folder a file really lies in, however many links lead to it.
folder_of() {
  file=$1
  while [ -h "$file" ]; do
    link=$(readlink "$file")
    case $link in
      /*) file=$link ;;
      *) file=$(dirname "$file")/$link ;;
    esac
  done
  (cd "$(dirname "$file")" && pwd -P)
}

# ------------------------------------------------------------------ the JDK

# Whether $1 is the home of a JDK >= 25 with a compiler. Reads its `release` file, starts nothing.
is_jdk() {
  [ -x "$1/bin/java" ] && [ -f "$1/release" ] || return 1
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ "${version:-0}" -ge 25 ] && grep -q '^MODULES=.*jdk\.compiler' "$1/release"
}

# Prints the home of the first JDK that will do.
find_jdk() {
  if [ -n "$SENGA_JAVA_HOME" ]; then
    is_jdk "$SENGA_JAVA_HOME" ||
      fail "SENGA_JAVA_HOME=$SENGA_JAVA_HOME is not the home of a JDK 25 or newer"
    echo "$SENGA_JAVA_HOME"
    return
  fi
  on_path=$(command -v java 2>/dev/null) && on_path=$(dirname "$(folder_of "$on_path")")
  for home in "$JAVA_HOME" "$on_path" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/*; do
    if is_jdk "$home"; then
      echo "$home"
      return
    fi
  done
  fail "a JDK 25 or newer is needed, for example from https://adoptium.net; set SENGA_JAVA_HOME when it lies in an unusual folder"
}

# ---------------------------------------------------------------- the build

# The build finds its JDK by itself; JAVA25_HOME shows it the one found here as well.
maven() {
  command -v mvn >/dev/null 2>&1 ||
    fail "Maven 3.8 or newer is needed to build (Debian: apt install maven; macOS: brew install maven)"
  JAVA25_HOME=$jdk mvn -f "$root/pom.xml" -B -ntp -Dstyle.color=never "$@"
}

# Whether anything module $1 is built from has changed since the time of file $2.
is_newer() {
  [ -n "$(find "$root/pom.xml" "$root"/*/pom.xml "$root"/*/src/main -newer "$2" | head -n 1)" ]
}

# Builds module $1 and what it needs, unless that has been done.
build() {
  target=$root/$1/target
  if [ -f "$target/built" ] && ! is_newer "$1" "$target/built"; then
    return
  fi
  echo "senga: building…" >&2
  rm -rf "$target/lib" "$target/built" && mkdir -p "$target" && touch "$target/building" ||
    fail "cannot write to $target"
  maven -q -Dmaven.test.skip=true -pl "$1" -am package >&2 ||
    fail "the build failed; the reason stands above"
  mv "$target/building" "$target/built"
}

# ---------------------------------------------------------------- the tests

display_packages="xvfb libegl1 libgl1 libgl1-mesa-dri libxcursor1 libxi6 libxinerama1"

missing_packages() {
  for package in $display_packages; do
    status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)
    [ "$status" = installed ] || printf '%s ' "$package"
  done
}

# Installs a list of Debian packages.
install() {
  echo "senga: installing $*" >&2
  apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2 ||
    fail "could not install $*"
}

# The tests with a window need a virtual screen and GL in software.
prepare_display() {
  if command -v dpkg-query >/dev/null 2>&1 && command -v apt-get >/dev/null 2>&1; then
    missing=$(missing_packages)
    # shellcheck disable=SC2086 # one word per package
    if [ -z "$missing" ]; then
      return
    elif [ "$(id -u)" = 0 ]; then
      install $missing
    else
      echo "senga: tests with a window need more; as root: apt-get install $missing" >&2
    fi
  elif [ "$(uname)" = Linux ] && ! command -v Xvfb >/dev/null 2>&1; then
    echo "senga: tests with a window need Xvfb and Mesa's software GL, which are missing" >&2
  fi
}

run_tests() {
  case $* in
    "") prepare_display && maven verify ;;
    --quick) prepare_display && maven -Pquick verify ;;
    *) fail "test knows only the option --quick, not \"$*\"" ;;
  esac
}

# -------------------------------------------------------------- the program

# Runs main class $2 of module $1 with the other arguments.
start() {
  lib=$root/$1/target/lib
  main=$2
  shift 2
  case $(uname)/$1 in
    Darwin/demo | Darwin/run) first=-XstartOnFirstThread ;; # where macOS wants windows to be
    *) first= ;;
  esac
  # shellcheck disable=SC2086 # flags are words
  exec "$jdk/bin/java" \
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -XX:+UseSerialGC -Xmx1g $first $SENGA_JAVA_OPTIONS -cp "$lib/*" "$main" "$@"
}

run_formatter() {
  maven -q -pl bench dependency:copy@formatter || fail "could not fetch the formatter"
  open=
  for room in api code file parser tree util; do
    open="$open --add-exports=jdk.compiler/com.sun.tools.javac.$room=ALL-UNNAMED"
  done
  # shellcheck disable=SC2086 # flags are words
  cd "$root" && exec "$jdk/bin/java" $open --sun-misc-unsafe-memory-access=allow \
    -cp "$root/bench/target/formatter/*" bench/src/test/java/house/Format.java "$@"
}

root=$(folder_of "$0")
jdk=$(find_jdk) || exit 1

case $1 in
  test)
    shift
    run_tests "$@"
    ;;
  bench)
    shift
    build bench
    start bench senga.bench.Main "$@"
    ;;
  format)
    shift
    run_formatter "$@"
    ;;
  *)
    build live
    start live senga.stage.Main "$@"
    ;;
esac
