package org.edgeloop.suggestion.internal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * A stretch of time as a person writes it.
 *
 * @param amount so many of the unit
 * @param unit {@code s}, {@code ms} or {@code us}; empty for samples
 */
public record Duration(BigDecimal amount, String unit) {

	private static final Map<String, Double> SECONDS = Map.of("s", 1.0, "ms", 1e-3, "us", 1e-6);
	private static final Pattern FORM = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,15})?)\\s*(s|ms|us|µs|)");

	/** @throws IllegalArgumentException with a sentence for the user */
	public static Duration parse(String text) {
		Matcher matcher = FORM.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("it is a number of samples, or of s, ms or us, such as 256, 5 ms or 0.1 s");
		}
		var amount = new BigDecimal(matcher.group(1));
		String unit = matcher.group(2).replace('µ', 'u');
		if (unit.isEmpty() && amount.stripTrailingZeros().scale() > 0) {
			throw new IllegalArgumentException("a number of samples is whole");
		}
		return new Duration(amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros(), unit);
	}

	/**
	 * @param name of the setting, for the problem
	 * @param sampleRate in Hz; NaN if unknown
	 * @return the nearest number of samples
	 */
	public long samples(String name, double sampleRate) throws ProblemException {
		if (unit.isEmpty()) {
			return amount.longValueExact();
		}
		if (!(sampleRate > 0)) {
			throw new ProblemException(Problem.error("the sample rate is not known, so that " + this + " is no number of samples", name,
					"give " + name + " in samples, or the recording its sample rate"));
		}
		return Math.round(amount.doubleValue() * SECONDS.get(unit) * sampleRate);
	}

	@Override
	public String toString() {
		return amount.toPlainString() + (unit.isEmpty() ? "" : " " + unit);
	}
}
