package org.edgeloop.device.discovery;

import java.util.Map;

import org.edgeloop.device.DeviceState;

/**
 * A device that was found.
 *
 * @param kind the id of the kind that would reach it
 * @param name what it calls itself, or what it seems to be, as {@code ST-LINK V2-1 (0483:374b)}
 * @param address where it is, as {@code /dev/ttyACM0}
 * @param detail what else is known of it; may be empty
 * @param state whether it could be used now
 * @param values what a new device of the kind would be told, by the keys of its fields
 */
public record FoundDevice(String kind, String name, String address, String detail, DeviceState state, Map<String, String> values) {

	public FoundDevice {
		values = Map.copyOf(values);
	}
}
