package org.edgeloop.analysis.ui.spectrum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.edgeloop.analysis.ui.SeriesLooks;
import org.edgeloop.chart.ChartLook;
import org.edgeloop.chart.TraceMark;
import org.edgeloop.chart.TraceMark.Dash;
import org.edgeloop.signal.diagnosis.BearingFault;
import org.edgeloop.signal.diagnosis.FaultFrequencies;

/** The lines that the faults of a bearing would leave in a spectrum, with how far slip may move them, and those of the shaft. */
public final class FaultLines {

	private static final ChartLook SHAFT = SeriesLooks.of(5);

	private FaultLines() {
	}

	/**
	 * @param harmonics how many lines of each
	 * @return from left to right, over frequencies in Hz
	 */
	public static List<TraceMark> of(FaultFrequencies frequencies, int harmonics) {
		List<TraceMark> marks = new ArrayList<>();
		for (int order = 1; order <= harmonics; order++) {
			for (BearingFault fault : frequencies.known()) {
				marks.add(of(fault, frequencies.lines(fault), 0, order));
			}
			if (frequencies.shaft() > 0) {
				marks.add(TraceMark.line(order + "X", order * frequencies.shaft(), SHAFT, Dash.SPARSE));
			}
		}
		marks.sort(Comparator.comparingDouble(TraceMark::at));
		return marks;
	}

	/**
	 * Lines that repeat at a distance in a spectrum leave one in its cepstrum at the time between two strikes, and at its multiples.
	 *
	 * @param multiples how many lines of each
	 * @return from left to right, over quefrencies in s
	 */
	public static List<TraceMark> quefrencies(FaultFrequencies frequencies, int multiples) {
		List<TraceMark> marks = new ArrayList<>();
		for (int multiple = 1; multiple <= multiples; multiple++) {
			for (BearingFault fault : frequencies.known()) {
				double time = multiple / frequencies.lines(fault);
				marks.add(new TraceMark(multiple + "/" + name(fault, 1), time, time / (1 + FaultFrequencies.SLIP), time / (1 - FaultFrequencies.SLIP), look(fault),
						dash(fault)));
			}
			if (frequencies.shaft() > 0) {
				marks.add(TraceMark.line(multiple + "/1X", multiple / frequencies.shaft(), SHAFT, Dash.SPARSE));
			}
		}
		marks.sort(Comparator.comparingDouble(TraceMark::at));
		return marks;
	}

	/**
	 * @param distance of the fault's lines for rolling without slip, in Hz
	 * @param slip by which the line itself is moved
	 * @return one line of a fault
	 */
	public static TraceMark of(BearingFault fault, double distance, double slip, int order) {
		double line = order * distance;
		return new TraceMark(name(fault, order), line * (1 + slip), line * (1 - FaultFrequencies.SLIP), line * (1 + FaultFrequencies.SLIP), look(fault), dash(fault));
	}

	/** @return a line's name, such as {@code 2×BPFO}; those of a ball lie at even multiples of its spin */
	public static String name(BearingFault fault, int order) {
		int multiple = fault == BearingFault.BALL ? 2 * order : order;
		return multiple == 1 ? fault.symbol() : multiple + "×" + fault.symbol();
	}

	private static ChartLook look(BearingFault fault) {
		return SeriesLooks.of(switch (fault) {
		case OUTER_RACE -> 1;
		case INNER_RACE -> 3;
		case BALL -> 2;
		case CAGE -> 4;
		});
	}

	private static Dash dash(BearingFault fault) {
		return switch (fault) {
		case OUTER_RACE -> Dash.DASHED;
		case INNER_RACE -> Dash.DOTTED;
		case BALL -> Dash.DASH_DOTTED;
		case CAGE -> Dash.LONG_DASHED;
		};
	}
}
