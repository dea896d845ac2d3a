# From the table in Gatling's index.html: a row for each request that was measured. Needs -v seconds=N.
# The columns are: 1 name, 3 answered, 4 failed, 8 to 11 the 50th, 75th, 95th and 99th percentile, 14 the last.

/class="ellipsed-name">/ { name = content() }
/<td class="value [a-z]+ col-/ {
    match($0, /col-[0-9]+/)
    column = substr($0, RSTART + 4, RLENGTH - 4)
    figure[column] = content()
    if (column == 14 && name !~ /^(All Requests|before: .*)$/)
        printf "%-14s %8d %7.1f %7d %7d %7d\n", name, figure[4], figure[3] / seconds, figure[8], figure[10], figure[11]
}

function content() { gsub(/^[^>]*>|<.*$/, ""); return $0 }
