package org.edgeloop.device.plc.ads;

/**
 * In which state a controller's system or one of its programs is.
 *
 * @param number as ADS has it
 * @param device a number of the device's own
 */
public record AdsState(int number, int device) {

	public static final int RESET = 2;
	public static final int RUN = 5;
	public static final int STOP = 6;
	public static final int CONFIG = 15;
	public static final int RECONFIG = 16;

	private static final String[] NAMES = { "invalid", "idle", "reset", "init", "start", "run", "stop", "save config", "load config", "power failure",
			"power good", "error", "shutdown", "suspend", "resume", "config", "reconfig", "stopping", "incompatible", "exception" };

	/** @return as {@code run}; one that nobody knows as {@code state 42} */
	public String name() {
		return number < NAMES.length && number >= 0 ? NAMES[number] : "state " + number;
	}

	public boolean isRun() {
		return number == RUN;
	}
}
