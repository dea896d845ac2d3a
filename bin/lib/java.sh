# Finds a JDK 25. Sourced by the scripts in bin/; needs $root.

required_java=25

# Folders in which a JDK may stand, best first.
java_homes() {
    [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
    ls -d /usr/lib/jvm/* /opt/* /opt/java/* /usr/java/* 2>/dev/null
    ls -d "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* 2>/dev/null
    ls -d /Library/Java/JavaVirtualMachines/*/Contents/Home 2>/dev/null
    ls -d /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home 2>/dev/null
    ls -d /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home 2>/dev/null
    return 0
}

# Every JDK carries a file "release"; reading it is much quicker than asking each java for its version.
is_required_jdk() {
    [ -x "$1/bin/javac" ] && grep -q "^JAVA_VERSION=\"$required_java[.\"]" "$1/release" 2>/dev/null
}

find_java() {
    local home
    while read -r home; do
        if is_required_jdk "$home"; then
            export JAVA_HOME=$home
            return
        fi
    done < <(java_homes)
    fail "Firstline needs a JDK $required_java, and none was found in JAVA_HOME or the usual folders." \
        "Install one (for example Eclipse Temurin $required_java from https://adoptium.net) or set JAVA_HOME to it."
}
