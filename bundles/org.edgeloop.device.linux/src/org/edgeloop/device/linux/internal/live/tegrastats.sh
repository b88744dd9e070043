# How a Jetson is doing, once every $1 seconds until nobody listens.
PATH=$PATH:/usr/bin:/usr/local/bin:$HOME
if ! command -v tegrastats > /dev/null 2>&1; then
	echo 'there is no tegrastats, which only a Jetson has' >&2
	exit 127
fi
exec tegrastats --interval "$(($1 * 1000))"
