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
 * @param log what it says of itself
 */
public record ControllerCore(ControllerSettings settings, ControllerFiles files, PracticeProgram program, FaultPlan faults, Set<String> routes,
		Map<String, ControllerConnection> machines, Mode mode, ControllerLog log) {

	static final int RUN = 5;
	static final int RESET = 2;
	static final int CONFIG = 15;
	static final int RECONFIG = 16;

	/** The state of the system, as numbered by ADS. */
	public static final class Mode {
		private final ControllerLog log;
		private volatile int state = RUN;

		private Mode(ControllerLog log) {
			this.log = log;
		}

		/** @param wanted RESET brings it into run mode again, RECONFIG into config mode */
		public void set(int wanted) {
			state = switch (wanted) {
				case RESET -> RUN;
				case RECONFIG -> CONFIG;
				default -> wanted;
			};
			log.ofSystem(isRun() ? "the system is in run mode" : "the system has left run mode: state %d".formatted(state));
		}

		public int state() {
			return state;
		}

		boolean isRun() {
			return state == RUN;
		}
	}

	public static ControllerCore of(ControllerSettings settings, ControllerFiles files) {
		var log = new ControllerLog();
		return new ControllerCore(settings, files, new PracticeProgram(files, log), new FaultPlan(), ConcurrentHashMap.newKeySet(),
				new ConcurrentHashMap<>(), new Mode(log), log);
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
