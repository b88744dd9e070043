package org.edgeloop.device;

/**
 * How a device was found at a glance.
 *
 * @param reach whether it could be used
 * @param words a few words for people, as {@code in use by another program}
 */
public record DeviceState(Reach reach, String words) {

	/** Nobody has looked yet. */
	public static final DeviceState UNKNOWN = new DeviceState(Reach.UNKNOWN, "not looked at yet");

	/** Whether a device could be used. */
	public enum Reach {
		UNKNOWN, LOOKING, REACHABLE, BUSY, REFUSED, UNREACHABLE
	}
}
