# What a machine needs to build and run Edgeloop, found or fetched. Sourced by `edgeloop` and `verify`,
# which set root, the project's folder.
# Sets JAVA_HOME and MAVEN; says on stderr what it does; machine output belongs to the callers alone.

# Where the locale has no UTF-8, Java cannot open files with other than English letters in their names.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8

readonly jdk_release=25
readonly maven_minimum=3.9.9
readonly maven_version=3.9.16

say() { printf 'edgeloop: %s\n' "$*" >&2; }
die() { say "$*"; exit 4; }

# Where the build puts the workbench and the command line.
readonly products=$root/releng/org.edgeloop.product/target/products
# What the build remembers of itself: its log, and what it was made from, as `source_state` said then. Outlives a clean build.
readonly build_state=$root/.build
readonly built_from=$build_state/built-from

# One line that changes whenever a source of the product is added, removed or changed.
source_state() {
  (cd "$root" && find bundles features targetplatform releng/org.edgeloop.product pom.xml .mvn releng/*.prefs \
    \( -name target -o -name bin -o -name '.polyglot.*' -o -name '.tycho-consumer-pom.xml' \) -prune \
    -o -type f -printf '%p %s %T@\n') | LC_ALL=C sort | sha256sum
}

is_built() { [ -d "$products" ] && [ "$(cat "$built_from" 2>/dev/null)" = "$(source_state)" ]; }

# The feature release of the JDK in folder $1, or nothing where there is none.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# Sets JAVA_HOME to the first JDK 25 of: JAVA_HOME, the PATH, the system's JVM folders, SDKMAN, the IDEs' folder.
find_jdk() {
  local candidate javac
  javac=$(command -v javac || true)
  for candidate in "${JAVA_HOME:-}" ${javac:+"$(dirname "$(dirname "$(readlink -f "$javac")")")"} \
      /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
      "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    if [ -n "$candidate" ] && [ "$(jdk_version "$candidate")" = "$jdk_release" ]; then
      export JAVA_HOME=$candidate
      return
    fi
  done
  die "no JDK $jdk_release found in JAVA_HOME, the PATH, /usr/lib/jvm, /usr/java, /opt, ~/.sdkman or ~/.jdks." \
    "Install one (for example Eclipse Temurin $jdk_release) or set JAVA_HOME to it."
}

# True if version $1 is at least version $2.
at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$2" ]; }

# Sets MAVEN to a Maven that Tycho runs on: the installed one, or one that the installed one fetches from Maven Central.
find_maven() {
  local installed cache empty
  command -v mvn >/dev/null || install_packages maven
  command -v mvn >/dev/null || die "no Maven found. Install Maven (any version from 3.6 on) and try again."
  # Away from the repository: an old Maven must read neither its .mvn nor its POM.
  empty=$(mktemp -d)
  installed=$(cd "$empty" && mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
  if at_least "${installed:-0}" "$maven_minimum"; then
    MAVEN=mvn
  else
    cache=${XDG_CACHE_HOME:-$HOME/.cache}/edgeloop
    MAVEN=$cache/apache-maven-$maven_version/bin/mvn
    if [ ! -r "$MAVEN" ]; then
      say "Maven ${installed:-?} is too old; fetching $maven_version from Maven Central into $cache"
      mkdir -p "$cache"
      (cd "$empty" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        -Dartifact="org.apache.maven:apache-maven:$maven_version:zip:bin" -DoutputDirectory="$empty/unpacked") \
        </dev/null >&2 || die "Maven $maven_version could not be fetched. Is Maven Central reachable?"
      mv -T "$empty/unpacked/apache-maven-$maven_version" "${MAVEN%/bin/mvn}" 2>/dev/null || [ -r "$MAVEN" ] \
        || die "Maven could not be put into $cache. Is the folder writable?"
    fi
    chmod +x "$MAVEN"
  fi
  rm -rf "$empty"
}

# Installs Debian packages where this user may; else names them and ends.
install_packages() {
  local as_root=
  if ! command -v apt-get >/dev/null; then
    die "missing: $* (Debian's names). Install what your system calls them and try again" \
      "(Fedora: gtk3 xorg-x11-server-Xvfb xorg-x11-xauth adwaita-icon-theme dejavu-sans-fonts maven)."
  fi
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || die "missing packages. Run: sudo apt-get install $*"
    as_root=sudo
  fi
  say "installing $*"
  { $as_root apt-get update -qq &&
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } </dev/null >&2 \
    || die "the packages could not be installed. Run: sudo apt-get install $*"
}

# Sees to the system libraries of a workbench window; with "headless", also to a display that exists in memory alone.
require_desktop_libraries() {
  local missing=()
  ldconfig -p 2>/dev/null | grep 'libgtk-3\.so\.0' >/dev/null || missing+=(libgtk-3-0)
  [ -d /usr/share/icons/Adwaita ] || missing+=(adwaita-icon-theme)
  [ -n "$(find /usr/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts" -name '*.[to]tf' -print -quit 2>/dev/null)" ] \
    || missing+=(fonts-dejavu-core)
  if [ "${1:-}" = headless ]; then
    command -v xvfb-run >/dev/null || missing+=(xvfb)
    command -v xauth >/dev/null || missing+=(xauth)
  fi
  [ ${#missing[@]} = 0 ] || install_packages "${missing[@]}"
}

# Runs a command on a display of size $1 (such as 1600x1000) that exists in memory alone.
on_virtual_display() {
  local size=$1
  shift
  xvfb-run -a -s "-screen 0 ${size}x24 -nolisten tcp" env GDK_BACKEND=x11 NO_AT_BRIDGE=1 "$@"
}
