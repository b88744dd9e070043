package org.edgeloop.experiment.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;

import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.internal.search.OrderParser;

/**
 * In which order MLflow lists runs. Words are compared character by character, also where they are numbers; NaN comes last and runs
 * without a value after it, whatever the direction. What is equal in all keys is ordered by {@link #NEWEST_FIRST}.
 */
public final class RunOrder {

	/** MLflow's order where none is asked for: what started last comes first; by id where that is equal. */
	public static final Comparator<Run> NEWEST_FIRST = Comparator.comparingLong(Run::started).reversed().thenComparing(Run::id);

	private static final Comparator<String> BY_CHARACTER = (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

	/**
	 * One key to order by.
	 *
	 * @param descending whether the greatest comes first
	 */
	public record Part(RunKey key, boolean descending) {

		Comparator<Run> comparator() {
			return key.isNumber() ? byNumber() : byWords();
		}

		private Comparator<Run> byNumber() {
			Comparator<Run> byValue = Comparator.comparingDouble(run -> key.number(run).orElse(0) + 0.0);
			return lastly(key::number, OptionalDouble::isEmpty).thenComparing(lastly(key::number, Part::isNaN)).thenComparing(inDirection(byValue));
		}

		private Comparator<Run> byWords() {
			Comparator<Run> byValue = Comparator.comparing(run -> key.text(run).orElse(""), BY_CHARACTER);
			return lastly(key::text, Optional::isEmpty).thenComparing(inDirection(byValue));
		}

		private static boolean isNaN(OptionalDouble number) {
			return number.isPresent() && Double.isNaN(number.getAsDouble());
		}

		private Comparator<Run> inDirection(Comparator<Run> ascending) {
			return descending ? ascending.reversed() : ascending;
		}

		private static <T> Comparator<Run> lastly(Function<Run, T> value, Predicate<T> isLast) {
			return Comparator.comparing(run -> isLast.test(value.apply(run)));
		}
	}

	private RunOrder() {
	}

	/**
	 * @param clauses each a key as {@link RunFilter#parse} names it, then {@code ASC} or {@code DESC} or neither; the first one counts most
	 * @throws RunSyntaxException if one is written otherwise
	 */
	public static Comparator<Run> parse(List<String> clauses) {
		return of(clauses.stream().map(OrderParser::parse).toList());
	}

	/**
	 * @param text as {@link RunFilter#parse} names a key
	 * @throws RunSyntaxException if it names none
	 */
	public static RunKey key(String text) {
		return OrderParser.key(text);
	}

	/** @return runs ordered by these keys, the first one counts most */
	public static Comparator<Run> of(List<Part> parts) {
		Comparator<Run> order = (_, _) -> 0;
		for (Part part : parts) {
			order = order.thenComparing(part.comparator());
		}
		return order.thenComparing(NEWEST_FIRST);
	}
}
