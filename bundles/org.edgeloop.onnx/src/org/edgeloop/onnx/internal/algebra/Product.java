package org.edgeloop.onnx.internal.algebra;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * A product of atoms; 1 if there are none.
 *
 * @param factors sorted; a power stands as often as it says
 */
record Product(List<Atom> factors) implements Comparable<Product> {

	static final Product ONE = new Product(List.of());

	Product {
		factors = List.copyOf(factors);
	}

	boolean isOne() {
		return factors.isEmpty();
	}

	Product times(Product other) {
		if (isOne()) {
			return other;
		}
		List<Atom> all = new ArrayList<>(factors);
		all.addAll(other.factors);
		all.sort(null);
		return new Product(all);
	}

	/** @return empty if the divisor is no factor */
	Optional<Product> divide(Product divisor) {
		List<Atom> rest = new ArrayList<>(factors);
		return divisor.factors.stream().allMatch(rest::remove) ? Optional.of(new Product(rest)) : Optional.empty();
	}

	Polynomial bind(Map<String, Long> sizes) {
		return factors.stream().map(factor -> factor.bind(sizes)).reduce(Polynomial.of(1), Polynomial::times);
	}

	/** @return a number that it is never below, if no factor can be negative */
	OptionalLong least() {
		long product = 1;
		for (Atom factor : factors) {
			OptionalLong least = factor.least();
			if (least.isEmpty() || least.getAsLong() < 0) {
				return OptionalLong.empty();
			}
			product = Math.multiplyExact(product, least.getAsLong());
		}
		return OptionalLong.of(product);
	}

	int size() {
		return factors.stream().mapToInt(Atom::size).sum();
	}

	/** Higher powers come first; of equal ones the order of texts decides. */
	@Override
	public int compareTo(Product other) {
		int byDegree = Integer.compare(other.factors.size(), factors.size());
		if (byDegree != 0) {
			return byDegree;
		}
		for (int i = 0; i < factors.size(); i++) {
			int byFactor = factors.get(i).compareTo(other.factors.get(i));
			if (byFactor != 0) {
				return byFactor;
			}
		}
		return 0;
	}

	@Override
	public String toString() {
		return factors.stream().map(Atom::toString).collect(Collectors.joining("*"));
	}
}
