package org.edgeloop.dataset.internal.exchange;

import java.math.BigDecimal;
import java.util.Optional;

/** Decimal numbers as other programs write them, without a limit to their digits but one to their size. */
final class ForeignNumber {

	/** No text of a number is longer. */
	private static final int LONGEST = 400;

	/** No time or frequency is larger or smaller: a number's exponent must not make anybody write out a gigabyte of zeros. */
	private static final int LARGEST_EXPONENT = 40;

	private ForeignNumber() {
	}

	/** @return the number; empty if the text is none, or a comma stands for several things */
	static Optional<BigDecimal> parse(String text) {
		String number = text.strip();
		if (number.indexOf('.') < 0 && number.indexOf(',') == number.lastIndexOf(',')) {
			number = number.replace(',', '.');
		}
		if (number.isEmpty() || number.length() > LONGEST) {
			return Optional.empty();
		}
		try {
			return sane(new BigDecimal(number));
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}

	/** @return the number; empty if it is far beyond any time or frequency */
	static Optional<BigDecimal> sane(BigDecimal number) {
		if (number.signum() == 0) {
			return Optional.of(BigDecimal.ZERO);
		}
		long exponent = (long) number.precision() - number.scale();
		if (exponent > LARGEST_EXPONENT) {
			return Optional.empty();
		}
		return Optional.of(exponent < -LARGEST_EXPONENT ? BigDecimal.ZERO : number);
	}
}
