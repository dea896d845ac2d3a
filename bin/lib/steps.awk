# Reads Maven's output and prints one line for each step: which module, and what is done to it.
function step(text) { if (text != last) print "  " text; last = text; fflush() }

/^\[INFO\] Building firstline-/ { module = $3; sub("firstline-", "", module) }
/^Downloaded from|^\[INFO\] Downloaded from/ { if (++fetched % 100 == 0) step("fetched " fetched " parts") }
/^\[INFO\] --- .*spotless/ { step(module ": format") }
/^\[INFO\] --- .*:compile / { step(module ": compile") }
/^\[INFO\]  T E S T S/ { step(module ": test") }
/^\[INFO\] --- .*:repackage / { step(module ": package") }
