package org.edgeloop.chart.internal;

import java.text.NumberFormat;
import java.util.Locale;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;

/** The library's round steps between ticks, written with as many digits as they need: its own stop at three, and 0.0005 reads 0.001 then. */
final class FineTicks {

	private static final int USUAL_DIGITS = 3;

	private FineTicks() {
	}

	static TickUnits units() {
		var standard = (TickUnits) NumberAxis.createStandardTickUnits(Locale.ROOT);
		var fine = new TickUnits();
		for (int i = 0; i < standard.size(); i++) {
			var unit = standard.get(i);
			NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
			// A step of 0.025 has a digit more than its decade.
			format.setMaximumFractionDigits(Math.max(USUAL_DIGITS, 1 - (int) Math.floor(Math.log10(unit.getSize()))));
			fine.add(new NumberTickUnit(unit.getSize(), format, unit.getMinorTickCount()));
		}
		return fine;
	}
}
