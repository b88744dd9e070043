package org.edgeloop.experiment.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.edgeloop.experiment.RunAttribute;

/** Numbers as cells show them. */
public final class CellText {

	private static final MathContext DIGITS = new MathContext(6);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

	private CellText() {
	}

	/** @return six digits at most, without zeros at the end */
	public static String number(double value) {
		if (!Double.isFinite(value)) {
			return Double.toString(value);
		}
		if (value == 0) {
			return "0";
		}
		BigDecimal rounded = BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros();
		int exponent = rounded.precision() - rounded.scale() - 1;
		return exponent < -5 || exponent > 9 ? rounded.unscaledValue().signum() == 0 ? "0" : scientific(rounded, exponent)
				: rounded.toPlainString();
	}

	private static String scientific(BigDecimal value, int exponent) {
		return value.scaleByPowerOfTen(-exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
	}

	/** @param value in milliseconds since 1970, shown in this computer's time zone, or the seconds of a duration */
	public static String attribute(RunAttribute attribute, double value) {
		return attribute == RunAttribute.DURATION ? duration(value)
				: TIME.format(Instant.ofEpochMilli((long) value).atZone(ZoneId.systemDefault()));
	}

	private static String duration(double seconds) {
		if (seconds < 60) {
			return String.format(Locale.ROOT, "%.1f s", seconds);
		}
		var duration = Duration.ofSeconds((long) seconds);
		return duration.toHours() == 0 ? duration.toMinutes() + " min " + duration.toSecondsPart() + " s"
				: duration.toHours() + " h " + duration.toMinutesPart() + " min";
	}
}
