# Finds Maven and runs it quietly. Sourced after common.sh and java.sh.

find_maven() {
    command -v mvn >/dev/null && return
    if can_apt_install && apt_install maven; then return; fi
    fail "Firstline is built by Maven 3.8 or later, and there is no mvn on the PATH." \
        "Install it (Debian, Ubuntu: apt-get install maven; macOS: brew install maven)."
}

# Runs Maven with all its output in a log, printing only the steps, and on failure what went wrong.
# maven LOG ARGUMENT...
maven() {
    local log=$work/$1.log
    shift
    find_java
    find_maven
    mkdir -p "$work"
    (cd "$root" && mvn -B $(templates_option) "$@" </dev/null 2>&1 9>&-) | tee "$log" | awk -f "$root/bin/lib/steps.awk" >&2
    [ "${PIPESTATUS[0]}" = 0 ] && return
    grep '^\[ERROR\] .' "$log" | grep -v 'Help 1\|re-run Maven\|more information about\|mvn <args>\|resume the build' |
        head -n 40 >&2
    say "It failed; everything Maven said is in $log"
    return 1
}

# Templates that have not changed stay as they were turned into Java: else all of it would be compiled anew.
templates_option() {
    local module=$root/server generated
    [ -d "$module/target/classes/dev/firstline/templates" ] || return 0
    generated=$(find "$module/target/generated-sources/jte" -name '*.java' -print -quit 2>/dev/null)
    if [ -n "$generated" ] && [ -z "$(find "$module/src/main/jte" "$module/pom.xml" -newer "$generated" -print -quit)" ]; then
        echo -Djte.phase=none
    fi
}

# Adds up what the last "maven test" ran in all modules.
count_tests() {
    sed -n 's/^\[[A-Z]*\] Tests run: \([0-9]*\), .*Skipped: \([0-9]*\)$/\1 \2/p' "$work/test.log" |
        awk '{ run += $1; skipped += $2 } END { printf "%d tests passed, %d skipped\n", run - skipped, skipped }' >&2
}
