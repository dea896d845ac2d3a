# From Gatling's stats.json: a row for each request that was measured. Needs -v seconds=N.

/"name": / { name = value() }
/: \{$/ { figure = $1; gsub(/[":]/, "", figure) }
/"ok": / { ok[figure] = value() }
/"ko": / { ko[figure] = value() }
/"meanNumberOfRequestsPerSecond"/ && name != "All Requests" && name !~ /^before: / {
    printf "%-14s %8d %7.1f %7d %7d %7d\n", name, ko["numberOfRequests"], ok["numberOfRequests"] / seconds,
        ok["percentiles1"], ok["percentiles3"], ok["percentiles4"]
}

function value() { sub(/^[^:]*: *"?/, ""); sub(/"?,? *$/, ""); return $0 }
