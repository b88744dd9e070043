package org.edgeloop.device.practice.internal.controller;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.device.practice.ControllerFault;

/** Which faults are still to come. */
public final class FaultPlan {

	private static final class Armed {
		private final ControllerFault fault;
		private int passes;

		private Armed(ControllerFault fault) {
			this.fault = fault;
			this.passes = fault.passes();
		}
	}

	private final List<Armed> armed = new ArrayList<>();
	private final Map<Long, Integer> strikes = new HashMap<>();

	public synchronized void add(ControllerFault fault) {
		armed.add(new Armed(fault));
	}

	public synchronized void clear() {
		armed.clear();
		strikes.clear();
	}

	/** @return how many requests of a group have gone wrong since all was cleared */
	public synchronized int strikes(long group) {
		return strikes.getOrDefault(group, 0);
	}

	/** @return what strikes the next request of a group */
	synchronized Optional<ControllerFault> next(long group) {
		for (Armed each : armed) {
			if (each.fault.group() == group) {
				if (each.passes > 0) {
					each.passes--;
				} else {
					strikes.merge(group, 1, Integer::sum);
					if (!each.fault.isLasting()) {
						armed.remove(each);
					}
					return Optional.of(each.fault);
				}
			}
		}
		return Optional.empty();
	}
}
