# How a board is doing, as its kernel says, once every $1 seconds until nobody listens; a line "end" ends each moment.
while :; do
	head -n 1 /proc/stat
	grep -E '^(MemTotal|MemAvailable|SwapTotal|SwapFree):' /proc/meminfo
	echo "load $(cat /proc/loadavg)"
	for zone in /sys/class/thermal/thermal_zone*; do
		[ -r "$zone/temp" ] && echo "zone $(cat "$zone/temp" 2> /dev/null) $(cat "$zone/type" 2> /dev/null)"
	done
	echo end || exit 0
	sleep "$1" || exit 1
done
