package org.edgeloop.chart.internal;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnit;
import org.jfree.chart.axis.TickUnitSource;

/**
 * The library's round steps between ticks, written with as many digits as they need: its own stop at three, and 0.0005 reads 0.001 then.
 * Negative ones have a minus sign, as the values in tables have.
 */
final class FineTicks implements TickUnitSource {

	private static final int USUAL_DIGITS = 3;
	private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);
	static {
		SYMBOLS.setMinusSign('\u2212');
	}

	private final TickUnitSource steps = NumberAxis.createStandardTickUnits(Locale.ROOT);

	@Override
	public TickUnit getLargerTickUnit(TickUnit unit) {
		// The library goes on only from a unit of its own.
		return fine(steps.getLargerTickUnit(steps.getCeilingTickUnit(unit.getSize())));
	}

	@Override
	public TickUnit getCeilingTickUnit(TickUnit unit) {
		return getCeilingTickUnit(unit.getSize());
	}

	@Override
	public TickUnit getCeilingTickUnit(double size) {
		return fine(steps.getCeilingTickUnit(size));
	}

	private static TickUnit fine(TickUnit unit) {
		var format = new DecimalFormat("#,##0", SYMBOLS);
		// A step of 0.025 has a digit more than its decade.
		format.setMaximumFractionDigits(Math.max(USUAL_DIGITS, 1 - (int) Math.floor(Math.log10(unit.getSize()))));
		return new NumberTickUnit(unit.getSize(), format, unit.getMinorTickCount());
	}
}
