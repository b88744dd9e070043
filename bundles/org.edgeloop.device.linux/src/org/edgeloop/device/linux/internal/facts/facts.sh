# What a board is and has: KEY=VALUE, a line each, in POSIX sh and with BusyBox's tools. $1 the folder whose disk counts, which may be
# yet to be made.
# Nothing is changed; whatever the board lacks is left out.
fact() {
	value=$(printf '%s' "$2" | tr -d '\000\r' | head -n 1)
	[ -n "$value" ] && printf '%s=%s\n' "$1" "$value"
}
has() { command -v "$1" > /dev/null 2>&1; }
# the version that Debian's packages have
package() { has dpkg-query && dpkg-query -W -f '${db:Status-Status} ${Version}\n' "$1" 2> /dev/null | sed -n 's/^installed //p'; }
distribution() {
	python3 -c 'import sys
try:
    from importlib import metadata
    print(metadata.version(sys.argv[1]))
except Exception:
    pass' "$1" 2> /dev/null
}

fact host "$(uname -n)"
fact machine "$(uname -m)"
fact kernel "$(uname -s) $(uname -r)"
for model in /proc/device-tree/model /sys/firmware/devicetree/base/model /sys/class/dmi/id/product_name; do
	[ -r "$model" ] && fact model "$(tr '\000' '\n' < "$model")" && break
done
fact processor "$(sed -n 's/^\(model name\|Model\|Hardware\)[[:space:]]*: *//p' /proc/cpuinfo 2> /dev/null | head -n 1)"
fact bits "$(getconf LONG_BIT 2> /dev/null)"
fact cores "$(grep -c '^processor' /proc/cpuinfo 2> /dev/null)"
fact memory "$(sed -n 's/^MemTotal: *\([0-9]*\) kB.*/\1/p' /proc/meminfo 2> /dev/null)"
fact available "$(sed -n 's/^MemAvailable: *\([0-9]*\) kB.*/\1/p' /proc/meminfo 2> /dev/null)"
where=${1:-.}
while [ ! -d "$where" ] && [ "$where" != / ] && [ "$where" != . ]; do
	where=$(dirname "$where")
done
fact disk "$(df -Pk "$where" 2> /dev/null | sed -n '$s/^.* \([0-9]\{1,\}\) \{1,\}\([0-9]\{1,\}\) \{1,\}\([0-9]\{1,\}\) \{1,\}[0-9]*% .*/\1 \3/p')"
for release in /etc/os-release /usr/lib/os-release; do
	[ -r "$release" ] && fact os "$(sed -n 's/^PRETTY_NAME=//p' "$release" | sed 's/^["'"'"']\(.*\)["'"'"']$/\1/')" && break
done
[ -d /run/systemd/system ] && fact systemd "$(systemctl --version 2> /dev/null | sed -n '1s/^systemd \([^ ]*\).*/\1/p')"
fact tegra "$([ -r /etc/nv_tegra_release ] && head -n 1 /etc/nv_tegra_release)"
fact jetpack "$(package nvidia-jetpack)"
has java && fact java "$(java -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p')"
if has python3; then
	fact python "$(python3 -V 2>&1 | sed -n 's/^Python //p')"
	for name in onnxruntime onnxruntime-gpu onnxruntime-openvino; do
		fact "python-$name" "$(distribution $name)"
	done
fi
for library in /usr/lib/libonnxruntime.so.* /usr/lib/*/libonnxruntime.so.* /usr/local/lib/libonnxruntime.so.* /opt/onnxruntime/lib/libonnxruntime.so.*; do
	[ -e "$library" ] && fact libonnxruntime "${library##*/libonnxruntime.so.}" && break
done
for name in libnvinfer10 libnvinfer8 tensorrt; do
	version=$(package $name)
	[ -n "$version" ] && fact tensorrt "$version" && break
done
for trtexec in "$(command -v trtexec 2> /dev/null)" /usr/src/tensorrt/bin/trtexec; do
	[ -n "$trtexec" ] && [ -x "$trtexec" ] && fact trtexec "$trtexec" && break
done
for tool in vcgencmd tegrastats; do
	has $tool && fact "$tool" "$(command -v $tool)"
done
exit 0
