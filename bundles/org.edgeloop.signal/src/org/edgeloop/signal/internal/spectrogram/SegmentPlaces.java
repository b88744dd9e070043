package org.edgeloop.signal.internal.spectrogram;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Segment;
import org.edgeloop.signal.spectrogram.ColumnGrid;
import org.edgeloop.signal.spectrogram.SpectrogramSettings;

/** Where the segments of columns lie: evenly spread over the column, none across a jump of time, and at both ends of a stretch moved inside it. */
public final class SegmentPlaces {

	private final SpectrogramSettings settings;
	private final ColumnGrid grid;
	private final SampleRange within;
	/** Where time jumps, in ascending order, from the range's first sample to its end. */
	private final long[] edges;

	/**
	 * @param within the samples that segments may have
	 * @param stretches where time jumps
	 */
	public SegmentPlaces(SpectrogramSettings settings, ColumnGrid grid, SampleRange within, List<Segment> stretches) {
		this.settings = settings;
		this.grid = grid;
		this.within = within;
		LongStream jumps = stretches.stream().mapToLong(Segment::firstSample).filter(first -> first > within.from() && first < within.to());
		edges = LongStream.concat(LongStream.concat(LongStream.of(within.from()), jumps), LongStream.of(within.to())).toArray();
	}

	/** @return where the segment in the middle of a column begins; empty if there is none */
	public long[] middle(int column) {
		return inside(samples(column), grid.centre(column)).stream().toArray();
	}

	/** @return where a column's segments begin, each once */
	public long[] all(int column) {
		int count = settings.segments(grid.hop());
		double step = grid.hop() / count;
		SampleRange samples = samples(column);
		return LongStream.range(0, count).flatMap(i -> inside(samples, grid.start(column) + (i + 0.5) * step).stream()).distinct().toArray();
	}

	/** The last column may have its middle behind the last sample. */
	private OptionalLong inside(SampleRange samples, double centre) {
		return samples.isEmpty() ? OptionalLong.empty() : around(Math.clamp(centre, samples.from(), samples.to() - 1));
	}

	/** @return the samples of a column that segments may have */
	public SampleRange samples(int column) {
		long from = (long) Math.clamp(Math.floor(grid.start(column)), within.from(), within.to());
		return new SampleRange(from, (long) Math.clamp(Math.ceil(grid.start(column + 1)), from, within.to()));
	}

	/** @return where the segment around a place begins, moved as far as it must; empty where there is no room for it, or no sample at the place */
	public OptionalLong around(double centre) {
		long place = (long) Math.floor(centre);
		if (place < 0 || !within.contains(place)) {
			return OptionalLong.empty();
		}
		int found = Arrays.binarySearch(edges, place);
		int stretch = found >= 0 ? found : -found - 2;
		long last = edges[stretch + 1] - settings.segment();
		return last < edges[stretch] ? OptionalLong.empty() : OptionalLong.of(Math.clamp(place - settings.segment() / 2, edges[stretch], last));
	}
}
