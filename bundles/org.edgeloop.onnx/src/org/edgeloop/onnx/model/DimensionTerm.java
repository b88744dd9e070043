package org.edgeloop.onnx.model;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.LongBinaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.onnx.internal.algebra.Polynomial;

/** A dimension as a number or, if it is none, as a sum of products; nothing of both if it is unknown. */
final class DimensionTerm implements Dimension {

	private static final DimensionTerm UNKNOWN = new DimensionTerm(OptionalLong.empty(), Optional.empty());
	private static final DimensionTerm[] SMALL = new DimensionTerm[1025];

	static {
		for (int i = 0; i < SMALL.length; i++) {
			SMALL[i] = new DimensionTerm(OptionalLong.of(i), Optional.empty());
		}
	}

	private final OptionalLong size;
	private final Optional<Polynomial> expression;

	private DimensionTerm(OptionalLong size, Optional<Polynomial> expression) {
		this.size = size;
		this.expression = expression;
	}

	static Dimension unknown() {
		return UNKNOWN;
	}

	static Dimension fixed(long size) {
		return size >= 0 && size < SMALL.length ? SMALL[(int) size] : new DimensionTerm(OptionalLong.of(size), Optional.empty());
	}

	static Dimension named(String name, long least) {
		return name.isEmpty() ? UNKNOWN : of(Polynomial.named(name, least));
	}

	private static Dimension of(Polynomial expression) {
		OptionalLong number = expression.constant();
		return number.isPresent() ? fixed(number.getAsLong()) : new DimensionTerm(number, Optional.of(expression));
	}

	@Override
	public OptionalLong size() {
		return size;
	}

	@Override
	public boolean isUnknown() {
		return this == UNKNOWN;
	}

	@Override
	public Dimension plus(Dimension other) {
		return combine(other, Math::addExact, Polynomial::plus);
	}

	@Override
	public Dimension minus(Dimension other) {
		return combine(other, Math::subtractExact, Polynomial::minus);
	}

	@Override
	public Dimension times(Dimension other) {
		return is(0) || other.is(0) ? fixed(0) : combine(other, Math::multiplyExact, Polynomial::times);
	}

	@Override
	public Dimension floorDivide(Dimension divisor) {
		return combine(divisor, Math::floorDiv, Polynomial::floorDivide);
	}

	@Override
	public Dimension ceilDivide(Dimension divisor) {
		return combine(divisor, Math::ceilDiv, Polynomial::ceilDivide);
	}

	static Dimension max(Dimension a, Dimension b) {
		return ((DimensionTerm) a).combine(b, Math::max, Polynomial::max);
	}

	static Dimension min(Dimension a, Dimension b) {
		return ((DimensionTerm) a).combine(b, Math::min, Polynomial::min);
	}

	/** Beyond 64 bits, by 0, and of expressions without end nothing is known. */
	private Dimension combine(Dimension other, LongBinaryOperator ofNumbers, BinaryOperator<Polynomial> ofExpressions) {
		if (isUnknown() || other.isUnknown()) {
			return UNKNOWN;
		}
		try {
			return isFixed() && other.isFixed() ? fixed(ofNumbers.applyAsLong(size.getAsLong(), other.size().getAsLong()))
					: of(ofExpressions.apply(polynomial(), ((DimensionTerm) other).polynomial()));
		} catch (ArithmeticException e) {
			return UNKNOWN;
		}
	}

	private Polynomial polynomial() {
		return expression.orElseGet(() -> Polynomial.of(size.getAsLong()));
	}

	@Override
	public OptionalLong least() {
		return isFixed() ? size : expression.map(Polynomial::least).orElse(OptionalLong.empty());
	}

	@Override
	public Set<String> names() {
		if (expression.isEmpty()) {
			return Set.of();
		}
		Set<String> names = new TreeSet<>();
		expression.get().names(names::add);
		return names;
	}

	@Override
	public Dimension bind(Map<String, Long> sizes) {
		try {
			return expression.isEmpty() ? this : of(expression.get().bind(sizes));
		} catch (ArithmeticException e) {
			return UNKNOWN;
		}
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || !isUnknown() && other instanceof DimensionTerm term && !term.isUnknown() && size.equals(term.size)
				&& expression.equals(term.expression);
	}

	@Override
	public int hashCode() {
		return isFixed() ? Long.hashCode(size.getAsLong()) : expression.hashCode();
	}

	@Override
	public String toString() {
		return isFixed() ? Long.toString(size.getAsLong()) : expression.map(Polynomial::toString).orElse("?");
	}
}
