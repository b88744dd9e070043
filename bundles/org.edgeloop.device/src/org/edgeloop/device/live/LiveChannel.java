package org.edgeloop.device.live;

/**
 * One of the values that a device gives.
 *
 * @param name as {@code CPU}
 * @param unit as {@code %}; empty for none
 */
public record LiveChannel(String name, String unit) {
}
