package org.edgeloop.onnx.diff;

import java.util.OptionalDouble;

/**
 * A number of two models as wholes, such as their MACs, their latency or their accuracy.
 *
 * @param name for people, such as {@code MACs}
 * @param unit such as {@code B} or {@code ms}; empty if it has none
 * @param before empty if it is not known
 * @param after empty if it is not known
 */
public record MeasureDelta(String name, String unit, OptionalDouble before, OptionalDouble after) {

	/** @return after - before; empty if one of them is not known */
	public OptionalDouble difference() {
		return before.isPresent() && after.isPresent() ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble()) : OptionalDouble.empty();
	}

	/** @return the difference by the number before; empty if that is 0 or one of them is not known */
	public OptionalDouble relative() {
		return difference().isPresent() && before.getAsDouble() != 0 ? OptionalDouble.of(difference().getAsDouble() / before.getAsDouble())
				: OptionalDouble.empty();
	}
}
