package org.edgeloop.analysis.ui.order;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.edgeloop.analysis.ui.SeriesLooks;
import org.edgeloop.chart.ChartAxis;
import org.edgeloop.chart.TraceChart;
import org.edgeloop.chart.TraceChart.Trace;
import org.edgeloop.chart.trace.TraceData;
import org.edgeloop.signal.order.OrderSpectrum;
import org.edgeloop.signal.order.SpeedCurve;
import org.edgeloop.signal.order.TachoPulses;
import org.edgeloop.signal.spectrum.Spectrum;

/** Draws an order spectrum and the speed that it was made with, and says how it was made. */
final class OrderCharts {

	private static final int SPEED_LOOK = 2;
	/** Slower changes are none, in revolutions a minute. */
	private static final double SAME_SPEED = 0.5;

	private OrderCharts() {
	}

	/** @param look the place of the channel's colour */
	static List<TraceChart> of(OrderSpectrum found, String channel, int look) {
		return List.of(spectrum(found.spectrum(), channel, look), speed(found.shaft().speed()));
	}

	private static TraceChart spectrum(Spectrum spectrum, String channel, int look) {
		double[] orders = new double[spectrum.values().length];
		for (int bin = 0; bin < orders.length; bin++) {
			orders[bin] = spectrum.at(bin);
		}
		String id = spectrum.kind().id().replace('-', ' ');
		String label = "psd".equals(id) ? "PSD" : id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
		String unit = spectrum.unit().isEmpty() ? "" : " [" + spectrum.unit() + "]";
		var trace = new Trace(channel, "", SeriesLooks.of(look), false, TraceData.of(orders, spectrum.values()), Optional.empty());
		return TraceChart.of("Order spectrum", ChartAxis.of("Order"), ChartAxis.of(label + unit), List.of(trace), List.of());
	}

	private static TraceChart speed(SpeedCurve curve) {
		var trace = new Trace("Shaft", "", SeriesLooks.of(SPEED_LOOK), false, TraceData.of(curve.seconds(), curve.rpm()), Optional.empty());
		return TraceChart.of("Speed of the shaft", ChartAxis.of("Time [s]"), ChartAxis.of("Speed [1/min]"), List.of(trace), List.of());
	}

	/** @return how the spectrum was made, in a line */
	static String words(OrderSpectrum found) {
		SpeedCurve speed = found.shaft().speed();
		String turns = speed.fastest() - speed.slowest() < SAME_SPEED ? "%.0f/min".formatted(speed.mean())
				: "%.0f to %.0f/min".formatted(speed.slowest(), speed.fastest());
		String coverage = found.spectrum().coverage() < 1 ? " from %.2g %% of the range".formatted(100 * found.spectrum().coverage()) : "";
		String leftOut = found.spectrum().leftOut() > 0 ? ", %,d without samples left out".formatted(found.spectrum().leftOut()) : "";
		return turns + found.shaft().pulses().map(OrderCharts::words).orElse("")
				+ (found.spectrum().segments() == 1 ? "; one segment" : "; mean of %,d segments".formatted(found.spectrum().segments()))
				+ " of %d revolutions%s%s".formatted(found.revolutions(), leftOut, coverage);
	}

	private static String words(TachoPulses pulses) {
		var words = new StringBuilder(" by %,d pulses".formatted(pulses.found()));
		if (pulses.missing() > 0) {
			words.append(", %,d missing put in".formatted(pulses.missing()));
		}
		if (pulses.doubled() > 0) {
			words.append(", %,d doubles left out".formatted(pulses.doubled()));
		}
		if (pulses.interruptions() > 0) {
			words.append(", the longest stretch without a break");
		}
		return words.toString();
	}
}
