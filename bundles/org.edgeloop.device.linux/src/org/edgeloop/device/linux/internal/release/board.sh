#!/bin/sh
# The part of a release that stands on the board: it keeps one release running, tries a new one, and goes back by itself.
# Besides POSIX it needs `readlink`, `mv -T`, `setsid`, `sha256sum` and /proc, which coreutils, util-linux and BusyBox have on any Linux.
#
#   releases/ID/    a release, complete and never changed; ID.part while it comes
#   runtime/ID/     what runs a release; shared by those that name it in their run.conf
#   current         symbolic link to the release that runs
#   state/stack     releases that were healthy, the one that should run first
#   state/trial     a release that is being tried: PHASE TOKEN NEW OLD, where phase is pending or started, OLD may be -
#   state/committed, state/reverted   the last trial's file by its new name, which says what came of it; state/reason says why
#   run/            of this boot alone: socket, process ids, events, log
#
# What may be cut off at any place: a link is replaced as a whole, a file too, and the disk is flushed before the next step relies on it.
# A `sync` that knows no files flushes all, which is slower and as good.

set -u
umask 022
cd "$(dirname "$0")" || exit 70
root=$(pwd -P)

BUSY=75
NOTHING=66

log() {
	printf '%s %s\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$*" >> run/log
}

boot() {
	cat /proc/sys/kernel/random/boot_id
}

# Replaces a file as a whole, or not at all where the disk is full: $1 file, $2 its lines.
put() {
	printf '%s\n' "$2" > "$1.next" && sync "$1.next" && mv -- "$1.next" "$1" && sync "$(dirname "$1")"
}

# The same for what no boot after this one will ask for.
note() {
	printf '%s\n' "$2" > "$1.next" && mv -- "$1.next" "$1"
}

# Replaces the link that says what runs: $1 release.
point() {
	ln -sfn -- "releases/$1" current.next && mv -T -- current.next current && sync .
}

current() {
	if [ -L current ]; then
		basename "$(readlink current)"
	else
		echo -
	fi
}

# Names of releases come from outside; they must stay in their folder.
checked() {
	case $1 in
	'' | -* | .* | *[!A-Za-z0-9._-]* | *.part | *.next)
		echo "no name of a release: $1" >&2
		exit 64
		;;
	esac
}

# Whether a process of this script still runs: $1 pid, $2 the boot in which it began.
alive() {
	[ "$2" = "$(boot)" ] && kill -0 "$1" 2> /dev/null && grep -q "$3" "/proc/$1/cmdline" 2> /dev/null
}

# Makes a link that one process alone can have, until it ends: $1 link, $2 what others may know of it. Fails if another process has it.
claim() {
	tries=0
	until ln -s "$$ $(boot) $2" "$1" 2> /dev/null; do
		theirs=$(readlink "$1")
		after=${theirs#* }
		tries=$((tries + 1))
		if alive "${theirs%% *}" "${after%% *}" board.sh || [ "$tries" -gt 5 ]; then
			return 1
		fi
		if mv -T -- "$1" "$1.$$" 2> /dev/null; then
			# somebody else may have been quicker, and this is theirs
			[ "$(readlink "$1.$$")" = "$theirs" ] || mv -T -- "$1.$$" "$1"
			rm -f "$1.$$"
		fi
	done
}

# Whether the supervisor runs; leaves its process id.
supervisor_alive() {
	theirs=$(readlink run/supervising) && after=${theirs#* } && pid=${theirs%% *} && alive "$pid" "${after%% *}" board.sh
}

# Says something to the supervisor: $1 event.
tell() {
	printf '%s\n' "$1" 1<> run/events
}

# --- the stack of releases -----------------------------------------------------------------------------------------------------------

# The stack from a release on, or nothing if it is not in it: $1 release.
stack_from() {
	found=no
	[ -f state/stack ] && while read -r id; do
		[ "$id" = "$1" ] && found=yes
		[ "$found" = yes ] && printf '%s\n' "$id"
	done < state/stack
}

# A release that was healthy comes to the top; going back to one drops those above it: $1 release.
remember() {
	if grep -qxF -- "$1" state/stack 2> /dev/null; then
		put state/stack "$(stack_from "$1")"
	elif [ -s state/stack ]; then
		put state/stack "$(printf '%s\n' "$1"; cat state/stack)"
	else
		put state/stack "$1"
	fi
}

previous() {
	stack_from "$(current)" | sed -n 2p
}

# --- the supervisor: one process that waits for events ---------------------------------------------------------------------------------

supervise() {
	mkdir -p run state
	if [ "${EDGELOOP_AGAIN:-}" != "$$" ]; then
		if ! claim run/supervising supervisor; then
			echo "it runs already" >&2
			exit 0
		fi
		rm -f run/events && mkfifo -m 600 run/events
	fi
	exec 3<> run/events
	stop_orphan
	starts=${EDGELOOP_STARTS:-0}
	runner=none then=restart patience=1 trying=no timer= begun=no
	settle
	begun=yes
	start
	while read -r event number rest <&3; do
		case $event in
		switch) end_runner again ;;
		stop) end_runner stop ;;
		abort) [ "$trying" = yes ] && [ "$number" = "$token" ] && revert "${rest:-it was cancelled}" ;;
		start) [ "$number" = "$generation" ] && [ "$runner" = none ] && start ;;
		*) [ "$number" = "$generation" ] && of_runner "$event" "$rest" ;;
		esac
	done
}

# What the runner of this generation, or a timer for it, says: $1 event, $2 details.
of_runner() {
	case $1 in
	started)
		runner=$2
		[ "$then" = restart ] || kill -TERM "$runner" 2> /dev/null
		;;
	healthy)
		log "healthy: $2"
		note run/health "healthy $2"
		patience=1
		[ "$trying" = yes ] && timer probation "$probation"
		;;
	unhealthy)
		log "not healthy: $2"
		note run/health "unhealthy $2"
		[ "$trying" = yes ] && revert "$2"
		;;
	ended) runner_ended "$2" ;;
	probation) [ "$trying" = yes ] && commit ;;
	deadline) [ "$trying" = yes ] && ! grep -q '^healthy' run/health && revert "it was not healthy within $2 seconds" ;;
	hard) kill -9 "$runner" 2> /dev/null ;;
	esac
}

# Decides on a trial that this process did not begin.
settle() {
	trying=no
	[ -f state/trial ] || return 0
	read -r phase token new old < state/trial
	if [ "$new" != "$(current)" ]; then
		rm -f state/trial # the link was not replaced any more
	elif [ "$phase" = pending ] || [ "$old" = - ]; then
		put state/trial "started $token $new $old"
		trying=yes
		given_up "$token" && revert "$reason"
	else
		log "the trial of $new was cut off"
		revert "the trial was cut off by a loss of power or a kill"
	fi
}

start() {
	release=$(current)
	rotate
	starts=$((starts + 1))
	generation=$$-$starts # what an earlier runner says late must not be taken for this one's
	if [ ! -f current/run.conf ]; then
		note run/health "unhealthy there is no release to run"
		runner=none
		return
	fi
	note run/health "starting $release"
	log "starting $release"
	probation=$(setting probation)
	run_release "$generation" &
	runner=starting then=restart
	if [ "$trying" = yes ]; then
		timer deadline "$(setting deadline)"
	fi
}

# A line of the release's settings: $1 key.
setting() {
	sed -n "s/^$1=//p" current/run.conf
}

# Runs the release until it ends: $1 generation. What it prints are events.
run_release() {
	runtime=$root/runtime/$(setting runtime)
	"$(setting java)" "-Xmx$(setting heap)" --enable-native-access=ALL-UNNAMED "-Donnxruntime.native.path=$runtime" -cp "$runtime/*" org.edgeloop.device.linux.runner.Runner \
		serve "$root/releases/$release" "$runtime" "$root/trusted.pub" "$root/run/runner.sock" "$1" < /dev/null >&3 2>> run/log &
	child=$!
	note run/runner "$child $(boot)"
	printf 'started %s %s\n' "$1" "$child" >&3
	wait "$child"
	printf 'ended %s %s\n' "$1" "$?" >&3
}

# Sends an event for this generation later: $1 event, $2 seconds.
timer() {
	[ -n "$timer" ] && kill "$timer" 2> /dev/null
	(
		trap 'kill "$sleeping" 2> /dev/null; exit' TERM
		sleep "$2" &
		sleeping=$!
		wait "$sleeping"
		printf '%s %s %s\n' "$1" "$generation" "$2" >&3
	) < /dev/null > /dev/null 2>&1 &
	timer=$!
}

# Ends the runner: $1 what then: start, again, stop. The event `ended` goes on from there; a runner that is just being started ends
# when it says so.
end_runner() {
	then=$1
	if [ "$runner" = none ]; then
		runner_ended 0
	else
		[ "$runner" = starting ] || kill -TERM "$runner" 2> /dev/null
		timer hard 10
	fi
}

runner_ended() {
	runner=none
	[ -n "$timer" ] && kill "$timer" 2> /dev/null
	timer=
	case $then in
	start) start ;;
	again)
		EDGELOOP_AGAIN=$$ EDGELOOP_STARTS=$starts exec sh "$root/board.sh" supervise
		;;
	stop)
		log "stopped"
		rm -f run/supervising run/runner run/runner.sock
		note run/health "stopped"
		exit 0
		;;
	*)
		log "the runner ended with $1"
		grep -q '^unhealthy' run/health || note run/health "unhealthy the runner ended with $1"
		if [ "$trying" = yes ]; then
			revert "the runner ended with $1"
		else
			timer start "$patience"
			patience=$((patience * 2))
			[ "$patience" -gt 60 ] && patience=60
		fi
		;;
	esac
}

# A runner whose supervisor was killed would hold memory and socket.
stop_orphan() {
	if [ -f run/runner ] && read -r pid born < run/runner && alive "$pid" "$born" org.edgeloop.device.linux.runner; then
		log "ending the runner $pid that a former supervisor left"
		kill -9 "$pid"
	fi
	rm -f run/runner run/runner.sock
}

# A trial is over when its file has another name, for which a full disk has room, too: $1 committed or reverted, $2 reason.
decide() {
	note state/reason "$token $2"
	rm -f state/committed state/reverted
	mv -- state/trial "state/$1" && sync state
}

commit() {
	trying=no
	remember "$new"
	decide committed "it was healthy"
	log "$new is to stay"
}

# The link that leads back was made when there was room for it: $1 release.
go_back() {
	if [ "$(readlink current.back)" = "releases/$1" ]; then
		mv -T -- current.back current && sync .
	else
		point "$1"
	fi
}

# Goes back to what ran before: $1 reason.
revert() {
	trying=no
	if [ "$old" != - ]; then
		go_back "$old"
	fi
	decide reverted "$1"
	log "back to $old: $1"
	if [ "$old" = - ]; then
		rm -f current # it was the first one; nothing ran before
		sync .
	fi
	if [ "$begun" = yes ]; then
		end_runner start
	fi
}

rotate() {
	if [ -f run/log ] && [ "$(wc -c < run/log)" -gt 1000000 ]; then
		mv -- run/log run/log.1
	fi
}

# --- what is asked from the desktop ----------------------------------------------------------------------------------------------------

# Keeps others away for as long as the one who asks stays connected: $1 who.
hold() {
	mkdir -p run
	if ! claim lock "$1"; then
		echo "busy ${after#* }"
		exit "$BUSY"
	fi
	trap 'rm -f lock' EXIT
	trap 'exit 1' HUP INT TERM
	echo held
	cat > /dev/null
}

# Makes room for a release that comes: forgets what others left half done.
prepare() {
	mkdir -p releases runtime state run
	rm -rf -- releases/*.part runtime/*.part lock.[0-9]*
	rm -f -- current.next state/*.next
}

# Forgets what came of a release that was given up: $1 release.
discard() {
	checked "$1"
	rm -rf -- "releases/$1.part"
}

# Passes lines on to the runner and its answers back.
relay() {
	exec "$(setting java)" -cp "$root/runtime/$(setting runtime)/*" org.edgeloop.device.linux.runner.Runner relay "$root/run/runner.sock"
}

# The last lines of what the supervisor and the runner said: $1 how many.
journal() {
	tail -n "$1" run/log 2> /dev/null
}

# Adds a key to what is trusted, if none is trusted yet: $1 key.
trust() {
	[ -s trusted.pub ] || put trusted.pub "$1"
}

# Moves a damaged runtime out of the way: $1 name.
drop() {
	checked "$1"
	rm -rf -- "runtime/$1.part"
	if [ -d "runtime/$1" ]; then
		mv -T -- "runtime/$1" "runtime/$1.old.part"
	fi
}

# Holds what came against its hashes: $1 folder.
verify() {
	cd -- "$1" && sha256sum -c SHA256SUMS
}

# Lets what came count, now that it is complete: $1 releases or runtime, $2 name.
publish() {
	checked "$2"
	sync # all of it, for it came file by file
	mv -T -- "$1/$2.part" "$1/$2" && sync "$1"
}

# Has a release tried: $1 token, $2 release. The board goes on by itself from here.
try() {
	checked "$2"
	[ -f "releases/$2/run.conf" ] || { echo "there is no release $2" >&2; exit "$NOTHING"; }
	mkdir -p run state
	if [ -f state/trial ]; then
		echo "another trial is under way" >&2
		exit "$BUSY"
	fi
	if given_up "$1"; then
		echo "the deployment was given up" >&2
		exit "$NOTHING"
	fi
	rm -f state/committed state/reverted state/reason current.back
	[ -L current ] && ln -s "releases/$(current)" current.back
	put state/trial "pending $1 $2 $(current)" || exit 1
	point "$2" || exit 1
	if supervisor_alive; then
		tell switch
	else
		launch
	fi
}

# Tries what ran before: $1 token.
back() {
	before=$(previous)
	[ -n "$before" ] || { echo "no release ran before $(current)" >&2; exit "$NOTHING"; }
	try "$1" "$before" && printf '%s\n' "$before"
}

# Whether somebody gave a trial up, who may be quicker than what they give up: $1 token. Leaves the reason.
given_up() {
	[ -f run/abort ] && read -r given reason < run/abort && [ "$given" = "$1" ]
}

# What came of the last trial, if it is this one: $1 token.
result() {
	for outcome in committed reverted; do
		if [ -f "state/$outcome" ] && read -r _ token new _ < "state/$outcome" && [ "$token" = "$1" ]; then
			reason=$(sed -n "s/^$1 //p" state/reason 2> /dev/null)
			printf '%s %s\n' "$outcome" "${reason:-the reason was lost}"
			return
		fi
	done
	return 1
}

# Waits for what comes of a trial: $1 token, $2 seconds at most.
await() {
	end=$(($(date +%s) + $2))
	while [ "$(date +%s)" -le "$end" ]; do
		if [ ! -f state/trial ]; then
			result "$1" || echo "none no such trial is under way"
			return
		fi
		supervisor_alive || launch # a reboot came between, and nothing else starts it
		sleep 0.2 2> /dev/null || sleep 1
	done
	echo "none the board has not decided within $2 seconds"
}

# Ends a trial: $1 token, $2 reason.
abort() {
	# the supervisor may just be making place for the release, and look at this when it has
	note run/abort "$1 $2"
	if supervisor_alive; then
		tell "abort $1 $2"
	elif [ -f state/trial ] && read -r _ token _ _ < state/trial && [ "$token" = "$1" ]; then
		launch
	fi
}

# Chooses what keeps the supervisor running: $1 auto, system, user or process. One that runs is left as it is.
service() {
	mkdir -p state run
	kind=$1
	if [ "$kind" = auto ]; then
		kind=process
		if [ -d /run/systemd/system ]; then
			[ "$(id -u)" = 0 ] && kind=system
			[ "$kind" = process ] && systemctl --user show-environment > /dev/null 2>&1 && kind=user
		fi
	fi
	if ! supervisor_alive; then
		unit=edgeloop-$(printf '%s' "$root" | sha256sum | cut -c 1-12).service
		case $kind in
		system)
			write_unit "/etc/systemd/system/$unit" multi-user.target
			systemctl daemon-reload && systemctl enable "$unit" || exit 1
			;;
		user)
			write_unit "$HOME/.config/systemd/user/$unit" default.target
			systemctl --user daemon-reload && systemctl --user enable "$unit" || exit 1
			loginctl enable-linger > /dev/null 2>&1 || echo "no-linger"
			;;
		esac
		put state/unit "$unit"
		put state/service "$kind"
	fi
	cat state/service
}

# $1 file, $2 target
write_unit() {
	mkdir -p "$(dirname "$1")" && cat > "$1" << UNIT
[Unit]
Description=Edgeloop model runner in $root

[Service]
ExecStart=/bin/sh "$root/board.sh" supervise
Restart=always
RestartSec=2

[Install]
WantedBy=$2
UNIT
}

# Has the supervisor started by whatever the board has for that.
launch() {
	case $(cat state/service 2> /dev/null) in
	system) systemctl start "$(cat state/unit)" ;;
	user) systemctl --user start "$(cat state/unit)" ;;
	*) setsid sh "$root/board.sh" supervise < /dev/null >> run/log 2>&1 & ;;
	esac
}

stop() {
	if supervisor_alive; then
		case $(cat state/service 2> /dev/null) in
		system) systemctl stop "$(cat state/unit)" ;;
		user) systemctl --user stop "$(cat state/unit)" ;;
		*) tell stop ;;
		esac
	fi
}

# Forgets releases: $1 how many stay.
tidy() {
	[ -f state/trial ] && return
	[ -s state/stack ] && put state/stack "$(head -n "$1" state/stack)"
	now=$(current)
	for folder in releases/*; do
		id=${folder#releases/}
		if [ -d "$folder" ] && [ "$id" != "$now" ] && ! grep -qxF -- "$id" state/stack; then
			rm -rf -- "$folder" && echo "$id"
		fi
	done
	for folder in runtime/*; do
		if [ -d "$folder" ] && ! grep -qxF -- "runtime=${folder#runtime/}" releases/*/run.conf 2> /dev/null; then
			rm -rf -- "$folder"
		fi
	done
}

status() {
	printf 'release=%s\n' "$(current)"
	printf 'previous=%s\n' "$(previous)"
	if supervisor_alive; then
		printf 'supervisor=%s\n' "$pid"
	fi
	if [ -f run/runner ] && read -r pid born < run/runner && alive "$pid" "$born" org.edgeloop.device.linux.runner; then
		printf 'runner=%s\n' "$pid"
	fi
	printf 'health=%s\n' "$(cat run/health 2> /dev/null)"
	printf 'trial=%s\n' "$(cat state/trial 2> /dev/null)"
	for outcome in committed reverted; do
		[ -f "state/$outcome" ] && read -r _ token new _ < "state/$outcome" && printf 'result=%s: %s\n' "$new" "$(result "$token")"
	done
	printf 'service=%s\n' "$(cat state/service 2> /dev/null || echo process)"
	printf 'lock=%s\n' "$(readlink lock 2> /dev/null)"
}

# All releases, a line each: name, flags, manifest.
list() {
	now=$(current)
	before=$(previous)
	for folder in releases/*; do
		id=${folder#releases/}
		case $id in
		'*' | *.part) continue ;;
		esac
		flag=kept
		[ "$id" = "$before" ] && flag=previous
		[ "$id" = "$now" ] && flag=current
		grep -qxF -- "$id" state/stack 2> /dev/null || [ "$flag" = current ] || flag=unused
		printf '%s\t%s\t' "$id" "$flag"
		head -c 1000000 "$folder/manifest.json" 2> /dev/null
		echo
	done
}

command=$1
shift
case $command in
abort | await | back | discard | drop | hold | journal | launch | list | prepare | publish | relay | service | status | stop | supervise | tidy | trust | try | verify) "$command" "$@" ;;
*)
	echo "no command: $command" >&2
	exit 64
	;;
esac
