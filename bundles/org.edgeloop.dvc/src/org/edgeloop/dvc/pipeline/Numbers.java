package org.edgeloop.dvc.pipeline;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

import org.edgeloop.dvc.value.Value;

/** Arithmetic of Python on parameters and metrics. */
final class Numbers {

	private Numbers() {
	}

	/** @return the difference; empty unless both are numbers, which truths are, too */
	static Optional<Value> minus(Value one, Value other) {
		Optional<BigInteger> a = whole(one);
		Optional<BigInteger> b = whole(other);
		if (a.isPresent() && b.isPresent()) {
			return Optional.of(new Value.Int(a.get().subtract(b.get())));
		}
		return real(one).flatMap(x -> real(other).map(y -> Value.of(x - y)));
	}

	/** @return the number with at most so many digits behind the point, as Python's {@code round}: ties of the exact value go to the even digit */
	static Value rounded(Value value, int digits) {
		if (value instanceof Value.Real(double number) && Double.isFinite(number)) {
			double nearest = new BigDecimal(number).setScale(digits, RoundingMode.HALF_EVEN).doubleValue();
			return Value.of(nearest == 0 ? Math.copySign(0, number) : nearest);
		}
		return value;
	}

	private static Optional<BigInteger> whole(Value value) {
		return switch (value) {
			case Value.Int(BigInteger number) -> Optional.of(number);
			case Value.Bool(boolean truth) -> Optional.of(truth ? BigInteger.ONE : BigInteger.ZERO);
			default -> Optional.empty();
		};
	}

	private static Optional<Double> real(Value value) {
		return value instanceof Value.Real(double number) ? Optional.of(number) : whole(value).map(BigInteger::doubleValue);
	}
}
