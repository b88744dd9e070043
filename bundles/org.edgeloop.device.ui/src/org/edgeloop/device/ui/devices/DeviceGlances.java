package org.edgeloop.device.ui.devices;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceState;
import org.edgeloop.device.DeviceState.Reach;
import org.edgeloop.device.ui.DeviceReference;
import org.edgeloop.device.ui.DevicesInUse;
import org.edgeloop.ui.Background;

/**
 * How devices stand: each is glanced at by itself in the background, when the user asks and in rounds. One that does not answer is looked at in
 * fewer and fewer rounds, one that is used in none. To be used from one thread.
 */
final class DeviceGlances {

	/** After this a device that was glanced at counts as unreachable. */
	static final int PATIENCE_MILLIS = 6000;

	/** One of so many rounds is for devices that never answer. */
	static final int MOST_ROUNDS = 8;

	private final Background background;
	private final DeviceAccess access;
	private final DevicesInUse use;
	private final Runnable changed;
	private final Map<Path, DeviceState> states = new HashMap<>();
	private final Map<Path, Runnable> running = new HashMap<>();
	private final Map<Path, Turn> turns = new HashMap<>();

	/** After how many rounds, and after how many of them still, a device is looked at. */
	private record Turn(int rounds, int left) {

		static final Turn NEXT = new Turn(1, 1);

		Turn passed() {
			return new Turn(rounds, left - 1);
		}

		Turn longer() {
			int more = Math.min(2 * rounds, MOST_ROUNDS);
			return new Turn(more, more);
		}
	}

	/** @param changed told whenever a device stands otherwise than before */
	DeviceGlances(Background background, DeviceAccess access, DevicesInUse use, Runnable changed) {
		this.background = background;
		this.access = access;
		this.use = use;
		this.changed = changed;
	}

	DeviceState state(DeviceReference device) {
		return states.getOrDefault(device.file(), DeviceState.UNKNOWN);
	}

	/** Forgets all other devices. */
	void retain(List<DeviceReference> devices) {
		List<Path> files = devices.stream().map(DeviceReference::file).toList();
		states.keySet().retainAll(files);
		turns.keySet().retainAll(files);
	}

	/** Looks at a device because the user wants to know. */
	void look(DeviceReference device) {
		turns.put(device.file(), Turn.NEXT);
		states.put(device.file(), new DeviceState(Reach.LOOKING, "looking …"));
		start(device);
	}

	/** Looks at those whose turn it is; what is known of them stays until something else is. */
	void round(List<DeviceReference> devices) {
		for (DeviceReference device : devices) {
			Path file = device.file();
			if (running.containsKey(file)) {
				continue;
			}
			if (use.isUsed(device.kind().address(device.settings()))) {
				turns.put(file, Turn.NEXT);
			} else if (turns.merge(file, Turn.NEXT.passed(), (turn, _) -> turn.passed()).left() <= 0) {
				start(device);
			}
		}
	}

	private void start(DeviceReference device) {
		Path file = device.file();
		Optional.ofNullable(running.remove(file)).ifPresent(Runnable::run);
		Runnable[] mine = new Runnable[1];
		Consumer<DeviceState> ended = state -> {
			if (running.remove(file, mine[0])) {
				ended(file, state);
			}
		};
		mine[0] = background.start("Looking at " + device.name(), progress -> device.kind().glance(device.settings(), access, progress), ended,
				problem -> ended.accept(new DeviceState(Reach.UNREACHABLE, problem.what())));
		running.put(file, mine[0]);
		background.later(PATIENCE_MILLIS, () -> {
			if (running.get(file) == mine[0]) {
				mine[0].run();
				ended.accept(new DeviceState(Reach.UNREACHABLE, "no answer in " + PATIENCE_MILLIS / 1000 + " s"));
			}
		});
	}

	private void ended(Path file, DeviceState state) {
		DeviceState before = states.put(file, state);
		boolean isStillAway = before != null && before.reach() == state.reach() && state.reach() != Reach.REACHABLE && state.reach() != Reach.BUSY;
		turns.merge(file, Turn.NEXT, (turn, _) -> isStillAway ? turn.longer() : Turn.NEXT);
		if (before == null || !before.equals(state)) {
			changed.run();
		}
	}

	/** Ends whatever runs. */
	void stop() {
		List.copyOf(running.values()).forEach(Runnable::run);
		running.clear();
	}
}
