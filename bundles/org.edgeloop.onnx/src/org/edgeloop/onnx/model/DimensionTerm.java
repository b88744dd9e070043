package org.edgeloop.onnx.model;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;


/** A dimension as a number or a text. */
final class DimensionTerm implements Dimension {

	private static final DimensionTerm UNKNOWN = new DimensionTerm(OptionalLong.empty(), "?");

	private final OptionalLong size;
	private final String text;

	private DimensionTerm(OptionalLong size, String text) {
		this.size = size;
		this.text = text;
	}

	static Dimension unknown() {
		return UNKNOWN;
	}

	static Dimension fixed(long size) {
		return new DimensionTerm(OptionalLong.of(size), Long.toString(size));
	}

	static Dimension named(String name) {
		return name.isEmpty() ? UNKNOWN : new DimensionTerm(OptionalLong.empty(), name);
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
		if (isFixed() && other.isFixed()) {
			return fixed(size.getAsLong() + other.size().getAsLong());
		}
		if (is(0)) {
			return other;
		}
		return other.is(0) ? this : combined(" + ", other);
	}

	@Override
	public Dimension minus(Dimension other) {
		if (isFixed() && other.isFixed()) {
			return fixed(size.getAsLong() - other.size().getAsLong());
		}
		return other.is(0) ? this : combined(" - ", other);
	}

	@Override
	public Dimension times(Dimension other) {
		if (isFixed() && other.isFixed()) {
			return fixed(size.getAsLong() * other.size().getAsLong());
		}
		if (is(1)) {
			return other;
		}
		return other.is(1) ? this : combined("*", other);
	}

	@Override
	public Dimension floorDivide(Dimension divisor) {
		if (isFixed() && divisor.isFixed()) {
			return fixed(Math.floorDiv(size.getAsLong(), divisor.size().getAsLong()));
		}
		return divisor.is(1) ? this : combined(" div ", divisor);
	}

	@Override
	public Dimension ceilDivide(Dimension divisor) {
		if (isFixed() && divisor.isFixed()) {
			return fixed(Math.ceilDiv(size.getAsLong(), divisor.size().getAsLong()));
		}
		return divisor.is(1) ? this : combined(" ceildiv ", divisor);
	}

	static Dimension max(Dimension a, Dimension b) {
		if (a.isFixed() && b.isFixed()) {
			return fixed(Math.max(a.size().getAsLong(), b.size().getAsLong()));
		}
		return a.equals(b) ? a : a.isUnknown() || b.isUnknown() ? UNKNOWN : named("max(" + a + ", " + b + ")");
	}

	static Dimension min(Dimension a, Dimension b) {
		if (a.isFixed() && b.isFixed()) {
			return fixed(Math.min(a.size().getAsLong(), b.size().getAsLong()));
		}
		return a.equals(b) ? a : a.isUnknown() || b.isUnknown() ? UNKNOWN : named("min(" + a + ", " + b + ")");
	}

	private Dimension combined(String sign, Dimension other) {
		return isUnknown() || other.isUnknown() ? UNKNOWN : named("(" + this + sign + other + ")");
	}

	@Override
	public Set<String> names() {
		return isFixed() || isUnknown() ? Set.of() : Set.of(text);
	}

	@Override
	public Dimension bind(Map<String, Long> sizes) {
		Long bound = sizes.get(text);
		return bound == null ? this : fixed(bound);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || !isUnknown() && other instanceof DimensionTerm term && !term.isUnknown() && text.equals(term.text);
	}

	@Override
	public int hashCode() {
		return Objects.hash(text);
	}

	@Override
	public String toString() {
		return text;
	}
}
