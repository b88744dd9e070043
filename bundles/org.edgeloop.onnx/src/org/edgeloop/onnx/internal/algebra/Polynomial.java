package org.edgeloop.onnx.internal.algebra;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A sum of products with whole coefficients. Each operation throws an {@link ArithmeticException} where a number leaves 64 bits, where the
 * divisor is 0, or where the expression grows too large to be of use.
 */
public final class Polynomial {

	private static final int LARGEST = 96;

	private final TreeMap<Product, Long> terms;

	Polynomial(TreeMap<Product, Long> terms) {
		this.terms = terms;
		if (size() > LARGEST) {
			throw new ArithmeticException("too large an expression");
		}
	}

	public static Polynomial of(long number) {
		return of(Product.ONE, number);
	}

	/** @param least what the named number is not below */
	public static Polynomial named(String name, long least) {
		return of(new Atom.Symbol(name, least));
	}

	static Polynomial of(Atom atom) {
		return of(new Product(List.of(atom)), 1);
	}

	private static Polynomial of(Product product, long coefficient) {
		TreeMap<Product, Long> terms = new TreeMap<>();
		if (coefficient != 0) {
			terms.put(product, coefficient);
		}
		return new Polynomial(terms);
	}

	TreeMap<Product, Long> terms() {
		return terms;
	}

	/** @return its number if it hangs on no names */
	public OptionalLong constant() {
		if (terms.isEmpty()) {
			return OptionalLong.of(0);
		}
		return terms.size() == 1 && terms.firstKey().isOne() ? OptionalLong.of(terms.firstEntry().getValue()) : OptionalLong.empty();
	}

	public Polynomial plus(Polynomial other) {
		return sum(other, 1);
	}

	public Polynomial minus(Polynomial other) {
		return sum(other, -1);
	}

	private Polynomial sum(Polynomial other, long sign) {
		TreeMap<Product, Long> sum = new TreeMap<>(terms);
		other.terms.forEach((product, coefficient) -> add(sum, product, Math.multiplyExact(coefficient, sign)));
		return new Polynomial(sum);
	}

	private static void add(TreeMap<Product, Long> into, Product product, long coefficient) {
		long sum = Math.addExact(into.getOrDefault(product, 0L), coefficient);
		if (sum == 0) {
			into.remove(product);
		} else {
			into.put(product, sum);
		}
	}

	public Polynomial times(Polynomial other) {
		if (size() * other.size() > LARGEST * LARGEST / 4) {
			throw new ArithmeticException("too large an expression");
		}
		TreeMap<Product, Long> product = new TreeMap<>();
		terms.forEach((left, a) -> other.terms.forEach((right, b) -> add(product, left.times(right), Math.multiplyExact(a, b))));
		return new Polynomial(product);
	}

	/** Rounds towards minus infinity. */
	public Polynomial floorDivide(Polynomial divisor) {
		return Division.floor(this, divisor);
	}

	/** Rounds towards plus infinity. */
	public Polynomial ceilDivide(Polynomial divisor) {
		return Division.ceil(this, divisor);
	}

	public static Polynomial max(Polynomial a, Polynomial b) {
		return extreme(true, a, b);
	}

	public static Polynomial min(Polynomial a, Polynomial b) {
		return extreme(false, a, b);
	}

	private static Polynomial extreme(boolean largest, Polynomial a, Polynomial b) {
		if (isNotBelow(a, b)) {
			return largest ? a : b;
		}
		if (isNotBelow(b, a)) {
			return largest ? b : a;
		}
		Set<Polynomial> all = new HashSet<>();
		a.alternatives(largest, all::add);
		b.alternatives(largest, all::add);
		return of(new Atom.Extreme(largest, all.stream().sorted((left, right) -> left.toString().compareTo(right.toString())).toList()));
	}

	private static boolean isNotBelow(Polynomial a, Polynomial b) {
		OptionalLong least = a.minus(b).least();
		return least.isPresent() && least.getAsLong() >= 0;
	}

	/** The largest of several, one of which is the largest of several, is the largest of all. */
	private void alternatives(boolean largest, Consumer<Polynomial> found) {
		if (isAtom() && terms.firstKey().factors().getFirst() instanceof Atom.Extreme extreme && extreme.largest() == largest) {
			extreme.of().forEach(found);
		} else {
			found.accept(this);
		}
	}

	/** @return a number that it is never below; empty if none is known */
	public OptionalLong least() {
		long sum = 0;
		for (Map.Entry<Product, Long> term : terms.entrySet()) {
			OptionalLong least = term.getKey().least();
			if (least.isEmpty() || term.getValue() < 0 && !term.getKey().isOne()) {
				return OptionalLong.empty();
			}
			sum = Math.addExact(sum, Math.multiplyExact(least.getAsLong(), term.getValue()));
		}
		return OptionalLong.of(sum);
	}

	/** @return with names replaced by numbers */
	public Polynomial bind(Map<String, Long> sizes) {
		Polynomial sum = of(0);
		for (Map.Entry<Product, Long> term : terms.entrySet()) {
			sum = sum.plus(term.getKey().bind(sizes).times(of(term.getValue())));
		}
		return sum;
	}

	public void names(Consumer<String> found) {
		terms.keySet().forEach(product -> product.factors().forEach(atom -> atom.names(found)));
	}

	int size() {
		int size = 0;
		for (Product product : terms.keySet()) {
			size += 1 + product.size();
		}
		return size;
	}

	/** @return its text, in parentheses if it is a sum */
	String asDividend() {
		return terms.size() <= 1 ? toString() : "(" + this + ")";
	}

	/** @return its text, in parentheses if it is a sum or a product */
	String asDivisor() {
		return constant().isPresent() || isAtom() ? toString() : "(" + this + ")";
	}

	private boolean isAtom() {
		return terms.size() == 1 && terms.firstEntry().getValue() == 1 && terms.firstKey().factors().size() == 1;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Polynomial polynomial && terms.equals(polynomial.terms);
	}

	@Override
	public int hashCode() {
		return terms.hashCode();
	}

	/** @return for people, such as {@code 2*N + 1}; what is added comes before what is taken away */
	@Override
	public String toString() {
		List<String> added = new ArrayList<>();
		List<String> taken = new ArrayList<>();
		terms.forEach((product, coefficient) -> (coefficient > 0 ? added : taken).add(term(product, coefficient)));
		String sum = added.isEmpty() ? taken.isEmpty() ? "0" : "-" + taken.removeFirst() : String.join(" + ", added);
		return taken.isEmpty() ? sum : sum + " - " + String.join(" - ", taken);
	}

	private static String term(Product product, long coefficient) {
		String number = Long.toString(coefficient).replace("-", "");
		if (product.isOne()) {
			return number;
		}
		return "1".equals(number) ? product.toString() : number + "*" + product;
	}
}
