# How a Raspberry Pi is doing, as its firmware says, once every $1 seconds until nobody listens; a line "end" ends each moment.
PATH=$PATH:/usr/bin:/opt/vc/bin
if ! command -v vcgencmd > /dev/null 2>&1; then
	echo 'there is no vcgencmd, which only a Raspberry Pi has' >&2
	exit 127
fi
# it says on its standard output, too, that the user may not ask
vcgencmd measure_temp | grep -q '^temp=' || { echo 'vcgencmd is not allowed; add the user to the group "video"' >&2; exit 1; }
while :; do
	vcgencmd measure_temp
	vcgencmd measure_volts core
	vcgencmd measure_clock arm
	vcgencmd get_throttled
	echo end || exit 0
	sleep "$1" || exit 1
done
