package org.edgeloop.onnx.internal.algebra;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Quotients of sums of products. */
final class Division {

	private Division() {
	}

	static Polynomial floor(Polynomial dividend, Polynomial divisor) {
		OptionalLong number = divisor.constant();
		if (number.isPresent()) {
			return byNumber(dividend, number.getAsLong());
		}
		return exact(dividend, divisor).orElseGet(() -> Polynomial.of(new Atom.Quotient(dividend, divisor)));
	}

	/** By a divisor above 0 it is a floor, too, of a larger dividend; that is how people write it. */
	static Polynomial ceil(Polynomial dividend, Polynomial divisor) {
		Optional<Polynomial> exact = exact(dividend, divisor);
		if (exact.isPresent()) {
			return exact.get();
		}
		Polynomial zero = Polynomial.of(0);
		boolean positive = divisor.least().orElse(0) >= 1;
		boolean negative = zero.minus(divisor).least().orElse(0) >= 1;
		if (negative) {
			return ceil(zero.minus(dividend), zero.minus(divisor));
		}
		return positive ? floor(dividend.plus(divisor).minus(Polynomial.of(1)), divisor) : zero.minus(floor(zero.minus(dividend), divisor));
	}

	/** Long division by the leading term. */
	private static Optional<Polynomial> exact(Polynomial dividend, Polynomial divisor) {
		Polynomial rest = dividend;
		Polynomial quotient = Polynomial.of(0);
		if (divisor.terms().isEmpty()) {
			throw new ArithmeticException("division by 0");
		}
		Map.Entry<Product, Long> leading = divisor.terms().firstEntry();
		while (!rest.terms().isEmpty()) {
			Map.Entry<Product, Long> first = rest.terms().firstEntry();
			Optional<Product> product = first.getKey().divide(leading.getKey());
			if (product.isEmpty() || first.getValue() % leading.getValue() != 0) {
				return Optional.empty();
			}
			Polynomial step = term(product.get(), first.getValue() / leading.getValue());
			quotient = quotient.plus(step);
			rest = rest.minus(step.times(divisor));
		}
		return Optional.of(quotient);
	}

	private static Polynomial term(Product product, long coefficient) {
		TreeMap<Product, Long> terms = new TreeMap<>();
		terms.put(product, coefficient);
		return new Polynomial(terms);
	}

	/** Whole parts come out of the quotient: floor((3*N + 5)/2) is N + 2 + floor((N + 1)/2). */
	private static Polynomial byNumber(Polynomial dividend, long divisor) {
		if (divisor < 0) {
			return byNumber(Polynomial.of(0).minus(dividend), Math.negateExact(divisor));
		}
		if (divisor == 0) {
			throw new ArithmeticException("division by 0");
		}
		TreeMap<Product, Long> whole = new TreeMap<>();
		TreeMap<Product, Long> rest = new TreeMap<>();
		dividend.terms().forEach((product, coefficient) -> {
			long quotient = product.isOne() ? Math.floorDiv(coefficient, divisor) : coefficient / divisor;
			put(whole, product, quotient);
			put(rest, product, coefficient - quotient * divisor);
		});
		return new Polynomial(whole).plus(reduced(new Polynomial(rest), divisor));
	}

	private static void put(TreeMap<Product, Long> terms, Product product, long coefficient) {
		if (coefficient != 0) {
			terms.put(product, coefficient);
		}
	}

	/** @param rest its coefficients are below the divisor */
	private static Polynomial reduced(Polynomial rest, long divisor) {
		if (rest.constant().isPresent()) {
			return Polynomial.of(0);
		}
		long common = divisor;
		for (Map.Entry<Product, Long> term : rest.terms().entrySet()) {
			common = term.getKey().isOne() ? common : gcd(common, Math.abs(term.getValue()));
		}
		TreeMap<Product, Long> smaller = new TreeMap<>();
		for (Map.Entry<Product, Long> term : rest.terms().entrySet()) {
			put(smaller, term.getKey(), Math.floorDiv(term.getValue(), common));
		}
		long by = divisor / common;
		return by == 1 ? new Polynomial(smaller) : quotient(new Polynomial(smaller), by);
	}

	/** A quotient of a quotient is one quotient: floor((floor(x/a) + c)/b) is floor((x + a*c)/(a*b)). */
	private static Polynomial quotient(Polynomial dividend, long divisor) {
		Map.Entry<Product, Long> first = dividend.terms().firstEntry();
		Polynomial rest = dividend.minus(term(first.getKey(), first.getValue()));
		List<Atom> factors = first.getKey().factors();
		if (first.getValue() == 1 && factors.size() == 1 && factors.getFirst() instanceof Atom.Quotient inner && inner.divisor().constant().isPresent()
				&& rest.constant().isPresent()) {
			long by = inner.divisor().constant().getAsLong();
			Polynomial combined = inner.dividend().plus(rest.times(Polynomial.of(by)));
			return byNumber(combined, Math.multiplyExact(by, divisor));
		}
		return Polynomial.of(new Atom.Quotient(dividend, Polynomial.of(divisor)));
	}

	private static long gcd(long a, long b) {
		return b == 0 ? a : gcd(b, a % b);
	}
}
