package org.edgeloop.device.plc.ads;

/**
 * What a program of a controller says it is.
 *
 * @param name as {@code Plc30 App}
 * @param major of its version
 * @param minor of its version
 * @param build of its version
 */
public record AdsDeviceInfo(String name, int major, int minor, int build) {

	/** @return as {@code Plc30 App 3.1.4024} */
	@Override
	public String toString() {
		return "%s %d.%d.%d".formatted(name, major, minor, build);
	}
}
