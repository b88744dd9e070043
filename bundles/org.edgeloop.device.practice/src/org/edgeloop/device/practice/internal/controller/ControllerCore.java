package org.edgeloop.device.practice.internal.controller;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.edgeloop.device.practice.ControllerSettings;

/**
 * What all connections to a controller share.
 *
 * @param settings how it was set up
 * @param files its files
 * @param program its program
 * @param faults what goes wrong
 * @param routes the net ids of machines that it has a route to
 * @param machines the connection of each machine
 * @param mode in which state its system is
 */
public record ControllerCore(ControllerSettings settings, ControllerFiles files, PracticeProgram program, FaultPlan faults, Set<String> routes,
		Map<String, ControllerConnection> machines, Mode mode) {

	static final int RUN = 5;
	static final int RESET = 2;
	static final int CONFIG = 15;
	static final int RECONFIG = 16;

	/** The state of the system, as numbered by ADS. */
	public static final class Mode {
		private volatile int state = RUN;

		/** @param wanted RESET brings it into run mode again, RECONFIG into config mode */
		public void set(int wanted) {
			state = switch (wanted) {
				case RESET -> RUN;
				case RECONFIG -> CONFIG;
				default -> wanted;
			};
		}

		public int state() {
			return state;
		}

		boolean isRun() {
			return state == RUN;
		}
	}

	public static ControllerCore of(ControllerSettings settings, ControllerFiles files) {
		return new ControllerCore(settings, files, new PracticeProgram(files), new FaultPlan(), ConcurrentHashMap.newKeySet(), new ConcurrentHashMap<>(), new Mode());
	}

	/** A real router knows machines by their routes, and has one connection to each: a second ends the first. */
	boolean letsIn(String netId, ControllerConnection connection) throws IOException {
		if (!settings.needsRoute()) {
			return true;
		}
		ControllerConnection former = machines.put(netId, connection);
		if (former != null && former != connection) {
			former.close();
		}
		return routes.contains(netId);
	}
}
