package org.edgeloop.analysis.ui.spectrogram;

import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.PlotAxis;
import org.edgeloop.chart.ValueText;

/**
 * A box of time and frequency.
 *
 * @param range on the recording's axis
 * @param low in Hz
 * @param high in Hz, above {@code low}
 */
public record BoxDraft(SampleRange range, double low, double high) {

	/**
	 * @param highest half the sample rate in Hz
	 * @return the box between two places, as far as it lies in sight and below half the sample rate; empty if nothing does
	 */
	public static Optional<BoxDraft> between(double position, double frequency, double otherPosition, double otherFrequency, SampleRange sight,
			double highest) {
		long from = Math.round(Math.clamp(Math.min(position, otherPosition), sight.from(), sight.to()));
		long to = Math.round(Math.clamp(Math.max(position, otherPosition), sight.from(), sight.to()));
		double low = Math.clamp(Math.min(frequency, otherFrequency), 0, highest);
		double high = Math.clamp(Math.max(frequency, otherFrequency), 0, highest);
		return to > from && high > low ? Optional.of(new BoxDraft(new SampleRange(from, to), low, high)) : Optional.empty();
	}

	/** @return where it lies in a picture, no farther beside it than a line is wide */
	public Rectangle area(TimeScale scale, PlotAxis x, PlotAxis y) {
		int left = place(x, scale.x(range.from()));
		int top = place(y, high);
		return new Rectangle(left, top, Math.max(1, place(x, scale.x(range.to())) - left), Math.max(1, place(y, low) - top));
	}

	private static int place(PlotAxis axis, double value) {
		double least = Math.min(axis.start(), axis.end()) - 4;
		double most = Math.max(axis.start(), axis.end()) + 4;
		double place = axis.place(value);
		// A logarithm puts 0 Hz infinitely far down.
		return (int) Math.round(Double.isNaN(place) ? most : Math.clamp(place, least, most));
	}

	/** @return its edges in frequency, for who draws it */
	public String words() {
		return ValueText.of(low) + " to " + ValueText.of(high) + " Hz";
	}
}
