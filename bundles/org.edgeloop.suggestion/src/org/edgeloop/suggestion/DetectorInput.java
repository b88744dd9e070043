package org.edgeloop.suggestion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.Segment;

/**
 * What a detector looks through.
 *
 * @param source the opened recording
 * @param channels the channels' indices in {@link SampleSource#channels()}: one, or as many as the detector looks at together
 * @param range inside the first channel
 * @param project the project that the recording lies in; empty for none
 * @param problems is told what the user should know but keeps nothing from being found
 */
public record DetectorInput(SampleSource source, List<Integer> channels, SampleRange range, Optional<Path> project, Consumer<Problem> problems) {

	public DetectorInput {
		channels = List.copyOf(channels);
	}

	/** @return the index of the only channel, or of the first one */
	public int channel() {
		return channels.getFirst();
	}

	public Channel described() {
		return source.channels().get(channel());
	}

	/** @return samples per second in Hz; NaN if unknown */
	public double sampleRate() {
		return described().sampleRate().orElse(Double.NaN);
	}

	/** @return what of the range lies between two jumps of time each, in order; nothing that is found reaches over one */
	public List<SampleRange> stretches() {
		var stretches = new ArrayList<SampleRange>();
		long end = range.to();
		for (Segment segment : source.segments().reversed()) {
			long from = Math.max(range.from(), segment.firstSample());
			if (from < end) {
				stretches.addFirst(new SampleRange(from, end));
			}
			end = Math.min(end, segment.firstSample());
		}
		return stretches;
	}

	/** @return what problems name as their place */
	public String place() {
		return source.file() + ", " + described().name();
	}
}
