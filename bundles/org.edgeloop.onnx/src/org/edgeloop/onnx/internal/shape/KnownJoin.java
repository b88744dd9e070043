package org.edgeloop.onnx.internal.shape;

import java.util.Optional;

import org.edgeloop.onnx.model.ValueType;

/** What is known of a value that several calls of a function have. */
final class KnownJoin {

	private static final Cause CALLS = new Cause("", "", "the function's calls differ in it");

	private KnownJoin() {
	}

	static Known join(Known a, Known b) {
		Optional<ValueType> type = TypeJoin.of(a.type(), b.type());
		boolean less = !type.equals(a.type()) && !type.equals(b.type());
		Optional<Cause> cause = a.cause().or(b::cause).or(() -> less ? Optional.of(CALLS) : Optional.empty());
		return new Known(type, cause, a.numbers().filter(numbers -> b.numbers().filter(numbers::equals).isPresent()),
				a.constant().filter(constant -> b.constant().filter(other -> other == constant).isPresent()));
	}
}
