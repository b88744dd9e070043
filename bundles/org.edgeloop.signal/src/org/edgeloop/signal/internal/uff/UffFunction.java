package org.edgeloop.signal.internal.uff;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.edgeloop.base.ProblemException;

/**
 * The header of a function: records 1 to 11 of dataset 58.
 *
 * @param description the first of the five lines for people
 * @param date when it was measured, as the file writes it; empty if it does not
 * @param type the function's type, such as 1 for a time response
 * @param name what was measured where
 * @param isDouble whether its values have 64 bits, else 32
 * @param isComplex whether each is a pair of numbers
 * @param values how many values there are
 * @param isEven whether they are evenly spaced; else each has its abscissa before it
 * @param increment the spacing of evenly spaced values
 * @param isTime whether the abscissa is time
 * @param abscissaUnit the abscissa's unit; empty if the file does not say
 * @param unit the values' unit; empty if the file does not say
 */
record UffFunction(String description, String date, int type, String name, boolean isDouble, boolean isComplex, long values,
		boolean isEven, double increment, boolean isTime, String abscissaUnit, String unit) {

	static final int LINES = 11;

	private static final int TIME_RESPONSE = 1;
	private static final int UNKNOWN = 0;
	private static final int TIME = 17;
	private static final Map<String, Double> SECONDS = Map.of("s", 1.0, "sec", 1.0, "second", 1.0, "seconds", 1.0, "ms", 1e-3,
			"msec", 1e-3, "us", 1e-6, "µs", 1e-6);
	private static final String[] DIRECTIONS = { "", "X", "Y", "Z", "RX", "RY", "RZ" };

	/** Reads the eleven lines. */
	static UffFunction read(UffLines file) throws ProblemException {
		String what = "the function's header is whole";
		String first = file.next(what);
		file.next(what);
		String date = file.next(what);
		file.next(what);
		file.next(what);
		String place = file.next(what);
		long at = file.position();
		List<String> form = UffFields.split(file.next(what), 10, 10, 10, 13, 13, 13);
		String abscissa = file.next(what);
		String ordinate = file.next(what);
		String denominator = file.next(what);
		file.next(what);
		long ordinateType = UffFields.integer(form.get(0));
		long values = UffFields.integer(form.get(1));
		if (ordinateType != 2 && (ordinateType < 4 || ordinateType > 6) || values < 0) {
			throw file.problem(at, "the function has " + form.get(1) + " values of type " + form.get(0));
		}
		int type = (int) UffFields.integer(UffFields.text(place, 0, 5));
		String abscissaUnit = unit(abscissa);
		return new UffFunction(UffFields.text(first, 0, 80), UffFields.text(date, 0, 80), type,
				name(place, UffFields.text(first, 0, 80)), ordinateType == 4 || ordinateType == 6, ordinateType >= 5, values,
				UffFields.integer(form.get(2)) != 0, UffFields.number(form.get(4)).orElse(0), isTime(abscissa, abscissaUnit, type),
				abscissaUnit, quotient(unit(ordinate), unit(denominator)));
	}

	/** Response and, where there is one, reference: entity, node and direction of each. */
	private static String name(String place, String description) {
		String response = point(UffFields.text(place, 31, 41), UffFields.text(place, 41, 51), UffFields.text(place, 51, 55));
		String reference = point(UffFields.text(place, 56, 66), UffFields.text(place, 66, 76), UffFields.text(place, 76, 80));
		if (response.isEmpty()) {
			return description.isEmpty() ? "function" : description;
		}
		return reference.isEmpty() ? response : response + " / " + reference;
	}

	private static String point(String entity, String nodeField, String directionField) {
		long node = UffFields.integer(nodeField);
		long direction = UffFields.integer(directionField);
		StringBuilder point = new StringBuilder(entity);
		if (node != 0) {
			point.append(point.isEmpty() ? "" : " ").append(node);
		}
		if (direction != 0 && Math.abs(direction) < DIRECTIONS.length) {
			point.append(direction > 0 ? '+' : '-').append(DIRECTIONS[(int) Math.abs(direction)]);
		}
		return point.toString();
	}

	private static String unit(String characteristics) {
		return UffFields.text(characteristics, 47, 67);
	}

	private static String quotient(String unit, String denominator) {
		return denominator.isEmpty() ? unit : unit + "/" + denominator;
	}

	private static boolean isTime(String abscissa, String unit, int type) {
		long quantity = UffFields.integer(UffFields.text(abscissa, 0, 10));
		return quantity == TIME || quantity == UNKNOWN && (type == TIME_RESPONSE || SECONDS.containsKey(unit));
	}

	/** @return samples per second, where the abscissa is evenly spaced time; the unit is seconds unless its label says otherwise */
	OptionalDouble sampleRate() {
		double seconds = increment * SECONDS.getOrDefault(abscissaUnit, 1.0);
		return isTime && isEven && seconds > 0 && 1 / seconds < Double.POSITIVE_INFINITY ? OptionalDouble.of(1 / seconds)
				: OptionalDouble.empty();
	}

	/** @return how many numbers stand for a value: its abscissa, its one or two parts */
	int numbers() {
		return (isEven ? 0 : 1) + (isComplex ? 2 : 1);
	}
}
