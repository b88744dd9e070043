package org.edgeloop.onnx.lint;

import java.util.OptionalLong;

/**
 * A device, or a line of devices, with its memory.
 *
 * @param name such as {@code STM32F411}
 * @param ramBytes memory that can be written; empty if it is not known
 * @param flashBytes memory that keeps program and weights; empty if it has none inside, or it is not known
 */
public record Device(String name, OptionalLong ramBytes, OptionalLong flashBytes) {

	/** @return whether so much fits, as far as is known */
	public boolean holds(long ram, long flash) {
		return (ramBytes.isEmpty() || ram <= ramBytes.getAsLong()) && (flashBytes.isEmpty() || flash <= flashBytes.getAsLong());
	}
}
