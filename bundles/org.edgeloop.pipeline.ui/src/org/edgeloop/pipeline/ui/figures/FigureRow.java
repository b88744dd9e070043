package org.edgeloop.pipeline.ui.figures;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Locale;

import org.edgeloop.base.PythonFloat;
import org.edgeloop.dvc.pipeline.ValueChange;
import org.edgeloop.dvc.value.PythonJson;
import org.edgeloop.dvc.value.Value;

/** A parameter or a metric at a commit and now. */
public record FigureRow(Kind kind, ValueChange value) {

	private static final MathContext DIGITS = new MathContext(6);

	/** What a figure is. */
	public enum Kind {
		PARAMETER, METRIC;

		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** What has become of a figure. */
	public enum Change {
		SAME(""), ADDED("new"), REMOVED("gone"), MORE("\u25b2"), LESS("\u25bc"), OTHER("changed");

		private final String sign;

		Change(String sign) {
			this.sign = sign;
		}
	}

	public Change change() {
		if (value.isUnchanged()) {
			return Change.SAME;
		}
		if (value.before().isEmpty()) {
			return Change.ADDED;
		}
		return value.after().isEmpty() ? Change.REMOVED : value.difference().map(FigureRow::direction).orElse(Change.OTHER);
	}

	private static Change direction(Value difference) {
		double number = number(difference);
		return number > 0 ? Change.MORE : number < 0 ? Change.LESS : Change.OTHER;
	}

	/** @return at the commit; empty if it was not there */
	public String before() {
		return value.before().map(FigureRow::text).orElse("");
	}

	/** @return now; empty if it is not there any more */
	public String now() {
		return value.after().map(FigureRow::text).orElse("");
	}

	/** @return what has become of it: a sign or a word, and of numbers by how much */
	public String changeText() {
		Change change = change();
		return change.sign + value.difference().filter(_ -> change == Change.MORE || change == Change.LESS).map(difference -> " " + signed(difference)).orElse("");
	}

	private static String signed(Value difference) {
		String text = difference instanceof Value.Real(double number) && Double.isFinite(number) ? rounded(number) : text(difference);
		return text.startsWith("-") ? "\u2212" + text.substring(1) : "+" + text;
	}

	/** Differences of decimal fractions have digits that nobody wrote. */
	private static String rounded(double number) {
		return PythonFloat.repr(new BigDecimal(number).round(DIGITS).doubleValue());
	}

	/** @return by how much a number has changed; NaN for what is no number */
	public double amount() {
		return value.difference().map(FigureRow::number).orElse(Double.NaN);
	}

	private static double number(Value value) {
		return switch (value) {
		case Value.Int(BigInteger whole) -> whole.doubleValue();
		case Value.Real(double real) -> real;
		default -> Double.NaN;
		};
	}

	private static String text(Value value) {
		return value instanceof Value.Text(String text) ? text : PythonJson.write(value);
	}
}
