# What a board says of itself before anything is put onto it: KEY=VALUE, a line each. $1 root of the releases, $2 what is asked: all or place,
# $3 Java to look at first. Nothing is changed.
root=$1
case $root in
/*) ;;
'~') root=$HOME ;;
'~/'*) root=$HOME/${root#'~/'} ;;
*) root=$HOME/$root ;;
esac
echo "root=$root"
here=$root
while [ ! -d "$here" ] && [ "$here" != / ]; do
	here=$(dirname "$here")
done
echo "folder=$here"
[ "$2" = all ] || exit 0
echo "machine=$(uname -m)"
echo "system=$(uname -s)"
case $(head -c 5 /bin/sh | od -An -tx1 | tr -d ' ') in
7f454c4602) echo bits=64 ;;
7f454c4601) echo bits=32 ;;
esac
for loader in /lib/ld-musl*; do
	[ -e "$loader" ] && echo libc=musl
done
for tool in basename cat cut date df dirname grep head ln mkdir mkfifo mv readlink rm sed setsid sha256sum sleep sync tail uname wc; do
	command -v "$tool" > /dev/null 2>&1 || echo "missing=$tool"
done
[ -w "$here" ] && echo writable=yes
df -Pk "$here" 2> /dev/null | sed -n '$s/^[^ ]* *[0-9]* *[0-9]* *\([0-9]*\) .*/free=\1/p'
[ -f "$root/trusted.pub" ] && sed 's/^/trusted=/' "$root/trusted.pub"
for runtime in "$root"/runtime/*; do
	[ -d "$runtime" ] && echo "runtime=${runtime##*/}"
done
# The file "release" says the version at once; a Java without one is asked.
for java in "$3" "$(command -v java 2> /dev/null)" /usr/lib/jvm/*/bin/java /opt/*/bin/java; do
	if [ -n "$java" ] && [ -x "$java" ]; then
		real=$(readlink -f "$java")
		version=$(sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "${real%/bin/java}/release" 2> /dev/null)
		[ -n "$version" ] || version=$("$java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p' | head -n 1)
		echo "java=$java|$version"
	fi
done
for trtexec in "$(command -v trtexec 2> /dev/null)" /usr/src/tensorrt/bin/trtexec; do
	[ -n "$trtexec" ] && [ -x "$trtexec" ] && echo "trtexec=$trtexec"
done
exit 0
