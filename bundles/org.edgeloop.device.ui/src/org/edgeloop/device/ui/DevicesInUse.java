package org.edgeloop.device.ui;

import java.util.HashMap;
import java.util.Map;

import org.edgeloop.device.ui.plan.PlanRun;

/**
 * The devices that something in the workbench talks to at the moment, by their addresses. Whoever only wants to know how one stands leaves it
 * alone meanwhile: some take a single connection. Any thread may use it.
 */
public final class DevicesInUse {

	/** Those of this workbench. */
	public static final DevicesInUse WORKBENCH = new DevicesInUse();

	private final Map<String, Integer> users = new HashMap<>();

	/** One who uses a device at times. */
	public final class User {

		private final String address;
		private boolean isUsing;

		private User(String address) {
			this.address = address;
		}

		/** Says whether it uses the device from now on. */
		public void set(boolean uses) {
			synchronized (users) {
				if (uses != isUsing) {
					isUsing = uses;
					users.merge(address, uses ? 1 : -1, Integer::sum);
					users.remove(address, 0);
				}
			}
		}
	}

	/** @param address of the device, as its kind gives it */
	public User user(String address) {
		return new User(address);
	}

	/** @return runs a plan, and says meanwhile that the device is used */
	public PlanRun during(String address, PlanRun run) {
		return (planned, listener, progress) -> {
			User user = user(address);
			user.set(true);
			try {
				return run.run(planned, listener, progress);
			} finally {
				user.set(false);
			}
		};
	}

	/** @return whether somebody uses the device now */
	public boolean isUsed(String address) {
		synchronized (users) {
			return users.containsKey(address);
		}
	}
}
