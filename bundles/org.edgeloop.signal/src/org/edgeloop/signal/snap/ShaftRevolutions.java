package org.edgeloop.signal.snap;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;

/**
 * The beginnings of the shaft's revolutions, from the channel of a tachometer that gives one pulse a revolution: the first samples
 * of its rising edges. An edge rises when the signal reaches the middle between its extremes after it was in the lowest quarter,
 * so that noise on a slow edge makes one revolution of it and not many.
 */
public final class ShaftRevolutions implements SnapPoints {

	private static final Pattern TACHO = Pattern.compile("(?<![a-z])tach|key.?phas|trigger|once.?per.?rev");
	/** How far up between its extremes the signal has to have been before an edge counts. */
	private static final double ARMED = 0.25;
	private static final double RISEN = 0.5;
	/** Pulses, and sines too, are seldom half-way; noise is nearly always. */
	private static final double MOST_HALF_WAY = 0.5;
	private static final double HALF_WAY_FROM = 0.3;
	private static final double HALF_WAY_TO = 0.7;
	private static final int MOST_FOR_RATE = 1 << 20;

	private final SampleSource source;
	private final int channel;

	/** @param channel the index of the tachometer's channel */
	public ShaftRevolutions(SampleSource source, int channel) {
		this.source = source;
		this.channel = channel;
	}

	/** @return the index of the first channel whose name says that it is a tachometer's */
	public static OptionalInt tachoOf(List<Channel> channels) {
		return IntStream.range(0, channels.size())
				.filter(i -> TACHO.matcher(channels.get(i).name().toLowerCase(Locale.ROOT)).find()).findFirst();
	}

	/** @return the beginning nearest to the position; empty where there are no pulses within {@link SnapPoints#FURTHEST} samples */
	@Override
	public OptionalLong nearest(long position) throws IOException {
		SampleWindow window = SampleWindow.around(source, channel, position, FURTHEST);
		BitSet edges = risingEdges(window.values());
		return edges.isEmpty() ? OptionalLong.empty() : window.nearest(position, edges::get);
	}

	/**
	 * @param range inside the channel; of a long one, its middle is looked at
	 * @return the mean of the revolutions a second; empty where there are fewer than two pulses, or the channel's sample rate is not known
	 * @throws IOException if the samples cannot be read
	 */
	public OptionalDouble rate(SampleRange range, Progress progress) throws IOException {
		OptionalDouble sampleRate = source.channels().get(channel).sampleRate();
		int count = (int) Math.min(range.length(), MOST_FOR_RATE);
		double[] values = new double[count];
		progress.checkCancelled();
		source.read(channel, range.from() + (range.length() - count) / 2, values, 0, count);
		BitSet edges = risingEdges(values);
		int revolutions = edges.cardinality() - 1;
		return sampleRate.isEmpty() || revolutions < 1 ? OptionalDouble.empty()
				: OptionalDouble.of(sampleRate.getAsDouble() * revolutions / (edges.length() - 1 - edges.nextSetBit(0)));
	}

	private static BitSet risingEdges(double[] values) {
		double min = Double.POSITIVE_INFINITY;
		double max = Double.NEGATIVE_INFINITY;
		for (double value : values) {
			// NaN is neither
			min = value < min ? value : min;
			max = value > max ? value : max;
		}
		var edges = new BitSet();
		double span = max - min;
		if (span > 0 && isPulsed(values, min, span)) {
			boolean armed = false;
			for (int i = 0; i < values.length; i++) {
				if (armed && values[i] >= min + RISEN * span) {
					edges.set(i);
					armed = false;
				}
				armed |= values[i] < min + ARMED * span;
			}
		}
		return edges;
	}

	private static boolean isPulsed(double[] values, double min, double span) {
		int halfWay = 0;
		for (double value : values) {
			double height = (value - min) / span;
			halfWay += height > HALF_WAY_FROM && height < HALF_WAY_TO ? 1 : 0;
		}
		return halfWay < MOST_HALF_WAY * values.length;
	}
}
