package org.edgeloop.onnx.internal.quantization;

import java.util.Optional;

/**
 * An input or output of an operator that holds whole numbers which stand for real ones.
 *
 * @param isOutput whether it is an output
 * @param index its place among them
 * @param scale the input that holds its scale
 * @param zeroPoint the input that holds its zero point
 * @param axis which several scales go along, from the end if negative; empty where the node's attribute {@code axis} says it
 */
public record QuantizedPlace(boolean isOutput, int index, int scale, int zeroPoint, Optional<Long> axis) {

	static QuantizedPlace input(int index, int scale, int zeroPoint) {
		return new QuantizedPlace(false, index, scale, zeroPoint, Optional.empty());
	}

	static QuantizedPlace output(int index, int scale, int zeroPoint) {
		return new QuantizedPlace(true, index, scale, zeroPoint, Optional.empty());
	}

	QuantizedPlace along(long known) {
		return new QuantizedPlace(isOutput, index, scale, zeroPoint, Optional.of(known));
	}
}
