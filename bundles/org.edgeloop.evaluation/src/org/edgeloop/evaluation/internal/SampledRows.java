package org.edgeloop.evaluation.internal;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.SampleRange;
import org.edgeloop.evaluation.EvaluationSettings;
import org.edgeloop.signal.Segment;
import org.edgeloop.signal.SampleSource;

/** Windows of the samples as they are; they begin every hop from the first sample on of each segment. */
final class SampledRows extends RecordingRows {

	private final SampleSource source;
	private final List<Integer> channels;
	private final SampleLayout layout;
	private final int hop;
	private final List<SampleRange> stretches;
	private final long[] before;
	private final int count;
	private final double[] samples;
	private final BitSet incomplete = new BitSet();

	private SampledRows(SampleSource source, List<Integer> channels, SampleLayout layout, int hop, List<SampleRange> stretches) throws ProblemException {
		this.source = source;
		this.channels = channels;
		this.layout = layout;
		this.hop = hop;
		this.stretches = stretches;
		before = new long[stretches.size() + 1];
		for (int i = 0; i < stretches.size(); i++) {
			long room = stretches.get(i).length() - layout.length();
			before[i + 1] = before[i] + (room < 0 ? 0 : room / hop + 1);
		}
		if (before[stretches.size()] > Integer.MAX_VALUE) {
			throw new ProblemException(Problem.error("there are too many windows", source.file().toString(), "let windows begin farther apart"));
		}
		count = (int) before[stretches.size()];
		samples = new double[layout.length()];
	}

	static SampledRows of(ModelUse use, EvaluationSettings settings, SampleSource source, List<Integer> channels, SampleRange range)
			throws ProblemException {
		SampleLayout layout = SampleLayout.of(use, settings.length());
		long shortest = channels.stream().mapToLong(channel -> source.channels().get(channel).length()).min().orElse(0);
		if (channels.stream().map(channel -> source.channels().get(channel).sampleRate()).distinct().count() > 1) {
			throw new ProblemException(Problem.error("the channels are not sampled at one rate", source.file().toString(),
					"choose channels of the same sample rate"));
		}
		return new SampledRows(source, channels, layout, settings.hop().orElse(layout.length()),
				stretches(source.segments(), range.clampTo(new SampleRange(0, shortest))));
	}

	private static List<SampleRange> stretches(List<Segment> segments, SampleRange range) {
		return IntStream.range(0, segments.size()).mapToObj(i -> new SampleRange(segments.get(i).firstSample(),
				i + 1 < segments.size() ? segments.get(i + 1).firstSample() : Long.MAX_VALUE)).filter(range::intersects).map(range::clampTo).toList();
	}

	@Override
	public int count() {
		return count;
	}

	@Override
	public int width() {
		return layout.channels() * layout.length();
	}

	@Override
	boolean isComplete(int row) {
		return !incomplete.get(row);
	}

	@Override
	SampleRange window(int row) {
		int stretch = 0;
		int high = stretches.size() - 1;
		while (stretch < high) {
			int middle = (stretch + high + 1) >>> 1;
			if (before[middle] <= row) {
				stretch = middle;
			} else {
				high = middle - 1;
			}
		}
		long from = stretches.get(stretch).from() + (row - before[stretch]) * hop;
		return new SampleRange(from, from + layout.length());
	}

	@Override
	public void read(int row, double[] into) throws IOException {
		long from = window(row).from();
		int together = channels.size();
		for (int c = 0; c < together; c++) {
			source.read(channels.get(c), from, samples, 0, samples.length);
			for (int t = 0; t < samples.length; t++) {
				into[layout.channelsFirst() ? c * samples.length + t : t * together + c] = samples[t];
				if (Double.isNaN(samples[t])) {
					incomplete.set(row);
				}
			}
		}
	}
}
