package org.edgeloop.onnx.internal.algebra;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What sums of products are made of. */
sealed interface Atom extends Comparable<Atom> {

	/** @return with names replaced by numbers */
	Polynomial bind(Map<String, Long> sizes);

	void names(Consumer<String> found);

	/** @return a number that it is never below; empty if none is known */
	OptionalLong least();

	/** @return how many atoms it is made of */
	int size();

	@Override
	default int compareTo(Atom other) {
		return toString().compareTo(other.toString());
	}

	/**
	 * A name.
	 *
	 * @param lowest what the number is not below
	 */
	record Symbol(String name, long lowest) implements Atom {

		@Override
		public Polynomial bind(Map<String, Long> sizes) {
			Long size = sizes.get(name);
			return size == null ? Polynomial.of(this) : Polynomial.of(size);
		}

		@Override
		public void names(Consumer<String> found) {
			found.accept(name);
		}

		@Override
		public OptionalLong least() {
			return OptionalLong.of(lowest);
		}

		@Override
		public int size() {
			return 1;
		}

		@Override
		public String toString() {
			return name;
		}
	}

	/** A quotient, rounded towards minus infinity. */
	record Quotient(Polynomial dividend, Polynomial divisor) implements Atom {

		@Override
		public Polynomial bind(Map<String, Long> sizes) {
			return dividend.bind(sizes).floorDivide(divisor.bind(sizes));
		}

		@Override
		public void names(Consumer<String> found) {
			dividend.names(found);
			divisor.names(found);
		}

		@Override
		public OptionalLong least() {
			OptionalLong lowest = dividend.least();
			OptionalLong by = divisor.constant();
			return lowest.isPresent() && by.isPresent() ? OptionalLong.of(Math.floorDiv(lowest.getAsLong(), by.getAsLong())) : OptionalLong.empty();
		}

		@Override
		public int size() {
			return 1 + dividend.size() + divisor.size();
		}

		@Override
		public String toString() {
			return "floor(" + dividend.asDividend() + "/" + divisor.asDivisor() + ")";
		}
	}

	/** The largest or the smallest of several. */
	record Extreme(boolean largest, List<Polynomial> of) implements Atom {

		@Override
		public Polynomial bind(Map<String, Long> sizes) {
			return of.stream().map(one -> one.bind(sizes)).reduce(largest ? Polynomial::max : Polynomial::min).orElseThrow();
		}

		@Override
		public void names(Consumer<String> found) {
			of.forEach(one -> one.names(found));
		}

		@Override
		public OptionalLong least() {
			List<OptionalLong> all = of.stream().map(Polynomial::least).toList();
			if (largest) {
				return all.stream().flatMapToLong(OptionalLong::stream).max();
			}
			return all.stream().allMatch(OptionalLong::isPresent) ? all.stream().mapToLong(OptionalLong::getAsLong).min() : OptionalLong.empty();
		}

		@Override
		public int size() {
			return 1 + of.stream().mapToInt(Polynomial::size).sum();
		}

		@Override
		public String toString() {
			return of.stream().map(Polynomial::toString).collect(Collectors.joining(", ", largest ? "max(" : "min(", ")"));
		}
	}
}
