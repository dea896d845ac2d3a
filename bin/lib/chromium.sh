# Finds the Chromium that the browser tests drive. Sourced after common.sh.

find_chromium() {
    local candidate
    for candidate in "${FIRSTLINE_CHROMIUM:-}" chromium chromium-browser google-chrome \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" /Applications/Chromium.app/Contents/MacOS/Chromium; do
        [ -n "$candidate" ] || continue
        FIRSTLINE_CHROMIUM=$(command -v "$candidate") || continue
        export FIRSTLINE_CHROMIUM
        return
    done
    return 1
}

require_chromium() {
    find_chromium && return
    if can_apt_install && apt_install chromium && find_chromium; then return; fi
    fail "The browser tests need Chromium, and there is none on the PATH." \
        "Install it (Debian: apt-get install chromium), name one in FIRSTLINE_CHROMIUM, or run bin/test --fast."
}
