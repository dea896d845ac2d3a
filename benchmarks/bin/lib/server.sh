# Starts and stops the server that is measured. Sourced by bin/bench.

port=${FIRSTLINE_BENCH_PORT:-28080}
smtp_port=$((port + 1))
scratch=$(mktemp -d)
data=$scratch/data
server= demo_size=
trap 'stop_server; rm -rf "$scratch"' EXIT

milliseconds() { echo $(($(date +%s%N) / 1000000)); }

# The next servers run on a demo with so many made-up cases. A large one takes long to fill and is kept, with what a
# benchmark writes there; remove the folder to begin anew. A small one would soon be full of that, and is filled anew.
use_crowd() {
    stop_server
    demo_size=$1
    data=$scratch/crowd-$1
    [ "$1" -le 100000 ] || data=$root/benchmarks/target/crowd-$1
}

# Returns when its first page is there.
start_server() {
    ! curl -s -o "$work/bench-page" "http://localhost:$port/" ||
        fail "Something else answers at port $port: stop it, or choose another by FIRSTLINE_BENCH_PORT."
    "$root/bin/run" --port "$port" --smtp-port "$smtp_port" --data "$data" \
        ${demo_size:+--demo-size "$demo_size"} >"$work/bench-server.log" 2>&1 &
    server=$!
    until curl -s -o "$work/bench-page" "http://localhost:$port/"; do
        kill -0 "$server" 2>/dev/null || fail "The server did not start: see $work/bench-server.log."
        sleep 0.02
    done
}

stop_server() {
    [ -n "$server" ] || return 0
    kill "$server" 2>/dev/null || true
    wait "$server" || true
    server=
}

build_benchmarks() {
    . "$root/bin/lib/maven.sh"
    maven bench-build -P benchmarks -pl benchmarks -am -DskipTests -Dgatling.skip=true package || exit 1
}

# run_benchmark CLASS ARGUMENT...
run_benchmark() {
    "$JAVA_HOME/bin/java" -Xmx256m --enable-native-access=ALL-UNNAMED \
        -cp "$root/benchmarks/target/classes:$(cat "$root/benchmarks/target/class-path")" "$@"
}
