package org.edgeloop.chart.internal;

import org.edgeloop.chart.ChartAxis.Scale;

/**
 * Rows of pixels for values: row = offset + factor · scaled value, downwards.
 *
 * @param lowest the row of what has no place on a logarithmic axis, below what is seen
 */
record TraceRows(Scale scale, double factor, double offset, double lowest) {

	double row(double value) {
		if (scale == Scale.LOGARITHMIC) {
			return value > 0 ? offset + factor * Math.log(value) : lowest;
		}
		return offset + factor * value;
	}
}
