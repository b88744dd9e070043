package org.edgeloop.dvc.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a parameter, a metric or a file of DVC: what Python's own types hold, so that whole numbers have no bounds and keys need not be text. */
public sealed interface Value {

	/** Python's {@code None}. */
	record Null() implements Value {
	}

	/** Python's {@code bool}. */
	record Bool(boolean value) implements Value {
	}

	/** Python's {@code int}. */
	record Int(BigInteger value) implements Value {
	}

	/** Python's {@code float}; equal to another if both have the same bits, as {@link Double#equals} has it. */
	record Real(double value) implements Value {
	}

	/** Python's {@code str}. */
	record Text(String value) implements Value {
	}

	/** Python's {@code list}. */
	record Sequence(List<Value> items) implements Value {

		public Sequence {
			items = List.copyOf(items);
		}
	}

	/** Python's {@code dict}: its entries keep their order, which does not count for equality. */
	record Mapping(Map<Value, Value> entries) implements Value {

		public static final Mapping EMPTY = new Mapping(Map.of());

		public Mapping {
			entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
		}

		/** @return what stands under a key that is text */
		public Optional<Value> get(String key) {
			return Optional.ofNullable(entries.get(new Text(key)));
		}
	}

	Value NULL = new Null();

	static Value of(String text) {
		return new Text(text);
	}

	static Value of(long number) {
		return new Int(BigInteger.valueOf(number));
	}

	static Value of(double number) {
		return new Real(number);
	}

	static Value of(boolean truth) {
		return new Bool(truth);
	}

	/** @return whether Python finds both equal: numbers by what they are worth, {@code True} as 1, NaN never, entries in any order */
	default boolean same(Value other) {
		return switch (this) {
		case Sequence(var items) -> other instanceof Sequence(var others) && sameItems(items, others);
		case Mapping(var entries) -> other instanceof Mapping(var others) && sameEntries(entries, others);
		case Bool _, Int _, Real _ -> sameNumber(this, other);
		case Text _, Null _ -> equals(other);
		};
	}

	private static boolean sameItems(List<Value> items, List<Value> others) {
		if (items.size() != others.size()) {
			return false;
		}
		for (int i = 0; i < items.size(); i++) {
			if (!items.get(i).same(others.get(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean sameEntries(Map<Value, Value> entries, Map<Value, Value> others) {
		return entries.size() == others.size() && entries.entrySet().stream().allMatch(entry -> {
			Value there = others.get(entry.getKey());
			return there != null && entry.getValue().same(there);
		});
	}

	private static boolean sameNumber(Value one, Value other) {
		Optional<BigDecimal> left = exact(one);
		Optional<BigDecimal> right = exact(other);
		if (left.isPresent() && right.isPresent()) {
			return left.get().compareTo(right.get()) == 0;
		}
		return one instanceof Real(double a) && other instanceof Real(double b) && a == b;
	}

	/** @return the number's exact worth; empty if it is none or not finite */
	private static Optional<BigDecimal> exact(Value value) {
		return switch (value) {
		case Bool(boolean truth) -> Optional.of(truth ? BigDecimal.ONE : BigDecimal.ZERO);
		case Int(BigInteger number) -> Optional.of(new BigDecimal(number));
		case Real(double number) when Double.isFinite(number) -> Optional.of(new BigDecimal(number));
		default -> Optional.empty();
		};
	}
}
