# What all scripts in bin/ share. Sourced with $root set to the checkout.

work=$root/.firstline

say() { echo "$*" >&2; }

# One sentence or more for people, then out. 3: something that is needed is not available.
fail() {
    printf '%s\n' "$@" >&2
    exit "${fail_code:-3}"
}

# Prints the comment at the head of the calling script: its help.
help() { sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0"; }

can_apt_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

# Installs a Debian package where we may; says nothing but its name.
apt_install() {
    say "  installing $1 ..."
    mkdir -p "$work"
    { DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$1" ||
        { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$1"; }
    } >"$work/apt.log" 2>&1
}
