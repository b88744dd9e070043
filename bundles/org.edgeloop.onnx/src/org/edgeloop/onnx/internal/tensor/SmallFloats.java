package org.edgeloop.onnx.internal.tensor;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.tensor.TensorArray;

/** The few numbers that an element of at most eight bits can be, which tell what any number is rounded to. */
final class SmallFloats {

	/** A number with the bits that stand for it. */
	private record Code(double number, int bits) {
	}

	private final List<Code> finite = new ArrayList<>();
	private OptionalInt nan = OptionalInt.empty();
	private OptionalInt infinity = OptionalInt.empty();
	private OptionalInt minusInfinity = OptionalInt.empty();

	SmallFloats(ElementType type) {
		for (int bits = 0; bits < 1 << type.bits(); bits++) {
			var single = TensorArray.of(type, List.of(1L), ByteBuffer.wrap(new byte[] { (byte) bits }));
			add(single.doubles(0, 1)[0], bits);
		}
		finite.sort(Comparator.comparingDouble(Code::number));
	}

	private void add(double number, int bits) {
		if (Double.isNaN(number)) {
			nan = nan.isPresent() ? nan : OptionalInt.of(bits);
		} else if (number == Double.POSITIVE_INFINITY) {
			infinity = OptionalInt.of(bits);
		} else if (number == Double.NEGATIVE_INFINITY) {
			minusInfinity = OptionalInt.of(bits);
		} else {
			finite.add(new Code(number, bits));
		}
	}

	/** @return the bits of the nearest number, ties to even; beyond the largest the largest; empty if there is nothing like it */
	OptionalInt nearest(double number) {
		if (Double.isNaN(number)) {
			return nan;
		}
		if (Double.isInfinite(number)) {
			return number > 0 ? infinity : minusInfinity;
		}
		Code best = finite.getFirst();
		for (Code code : finite) {
			best = nearer(number, code, best) ? code : best;
		}
		return OptionalInt.of(best.bits);
	}

	/** Negative zero is as near as zero, and meant only by itself. */
	private static boolean nearer(double number, Code code, Code best) {
		double distance = Math.abs(code.number - number);
		double least = Math.abs(best.number - number);
		if (distance == least && code.number == best.number) {
			return Math.copySign(1, number) == Math.copySign(1, code.number);
		}
		return distance < least || distance == least && (code.bits & 1) == 0;
	}
}
