# Builds the program into .firstline/ when a source is newer than what stands there.
# Sourced after common.sh and java.sh; Maven is looked for only if there is something to build.
#
#   .firstline/built    the stamp: its time is when the build began, its lines the JDK and the program's folder
#   .firstline/app-N    the program: firstline.jar, lib/, firstline.aot (the JVM's cache from a rehearsed start)

# Builds if needed; afterwards $app is the program's folder and $JAVA_HOME the JDK it was built with.
build_if_needed() {
    find_java
    is_built && return
    mkdir -p "$work"
    one_build_at_a_time
    is_built || build
    exec 9>&-
}

is_built() {
    [ -f "$work/built" ] || return 1
    { read -r built_with && read -r app; } <"$work/built"
    [ "$built_with" = "$JAVA_HOME" ] && [ -f "$app/firstline.jar" ] && [ -z "$(newer_source)" ]
}

# Folders count as well as files, so that a deleted file is noticed.
newer_source() {
    local module sources=("$root/pom.xml" "$root/.mvn" "$root/programmes")
    for module in servicetime servicetime-holidays servicetime-icalendar mailtext licence server; do
        sources+=("$root/$module/pom.xml" "$root/$module/src/main")
    done
    find "${sources[@]}" -newer "$work/built" -print -quit
}

# Where there is no flock (macOS), two builds at once may disturb each other.
one_build_at_a_time() {
    command -v flock >/dev/null || return 0
    exec 9>"$work/lock"
    flock 9
}

build() {
    . "$root/bin/lib/maven.sh"
    touch "$work/begun"
    say "Building Firstline (the first time also fetches its parts, which takes some minutes)"
    maven build -pl server -am -Dmaven.test.skip=true package ||
        fail "Firstline could not be built, so that nothing was started: mend what is said above, and try again."
    app=$work/app-$(date +%Y%m%d%H%M%S)
    extract >"$work/extract.log" 2>&1 || fail "The program could not be unpacked: see $work/extract.log."
    rehearse
    stamp
    remove_older_builds
}

# A start from single jars is quicker than from the fat one, and only it can use the JVM's cache.
extract() { "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$root/server/target/firstline.jar" extract --destination "$app"; }

# Starts once on a folder, ports and settings of its own, so that the JVM can keep what it loaded for the next starts.
# The program works without the cache too: a failure is no more than a slower start.
rehearse() {
    local data
    say "  rehearse a start (makes the next ones quicker)"
    data=$(mktemp -d)
    # shellcheck disable=SC2086,SC2046 # the options and names are words
    (cd "$data" && unset $(compgen -v FIRSTLINE_) && timeout 600 "$JAVA_HOME/bin/java" $java_options \
        -XX:AOTCacheOutput="$app/firstline.aot" -jar "$app/firstline.jar" \
        --rehearsal --port 0 --smtp-port 0 --data "$data/data") >"$work/rehearsal.log" 2>&1 9>&- </dev/null ||
        say "  (it failed: see $work/rehearsal.log; starts will be slower)"
    rm -rf "$data"
}

stamp() {
    printf '%s\n%s\n' "$JAVA_HOME" "$app" >"$work/built.new"
    touch -r "$work/begun" "$work/built.new"
    mv "$work/built.new" "$work/built"
}

# The build before stays, since a server may still run from it.
remove_older_builds() { ls -d "$work"/app-* | sort -r | tail -n +3 | xargs -r rm -rf; }

# What the JVM is told. Serial collection and a bounded heap keep the server small: it holds 60 to 90 MB of what lives, and
# the rest of the heap is filled, and then stays, before it is collected. A server for many people gets more through
# FIRSTLINE_JAVA_OPTIONS, whose options come last and win. Which beans there are was found out by the build (spring.aot).
java_options="-Xmx288m -XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr -Dspring.aot.enabled=true
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"

# Replaces this shell by the program. run_program ARGUMENT...
run_program() {
    # Each arena of the C library keeps what its threads once needed: two are enough.
    export MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX:-2}
    # shellcheck disable=SC2086 # the options are words
    exec "$JAVA_HOME/bin/java" $java_options $(cache_option) ${FIRSTLINE_JAVA_OPTIONS:-} \
        -jar "$app/firstline.jar" "$@" 9>&-
}

cache_option() { [ ! -f "$app/firstline.aot" ] || echo "-XX:AOTCache=$app/firstline.aot"; }
