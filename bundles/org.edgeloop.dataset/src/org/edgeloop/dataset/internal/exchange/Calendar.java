package org.edgeloop.dataset.internal.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.Segment;

/**
 * When a recording's samples were taken.
 *
 * @param segments the stretches without a gap, in order; none if nothing says when they began
 */
public record Calendar(List<Segment> segments) {

	/** Nothing says when the samples were taken. */
	public static final Calendar UNKNOWN = new Calendar(List.of());

	public Calendar {
		segments = List.copyOf(segments);
	}

	static Calendar of(SampleSource source) {
		List<Segment> segments = source.segments();
		if (segments.size() > 1) {
			return segments.stream().allMatch(segment -> segment.start().isPresent()) ? new Calendar(segments) : UNKNOWN;
		}
		Optional<Instant> start = segments.getFirst().start()
				.or(() -> source.channels().stream().map(Channel::start).flatMap(Optional::stream).min(Instant::compareTo));
		return start.isPresent() ? new Calendar(List.of(new Segment(0, start))) : UNKNOWN;
	}

	boolean isKnown() {
		return !segments.isEmpty();
	}

	/**
	 * @param unit seconds or milliseconds since 1970
	 * @param sampleRate in Hz, above 0
	 * @return the axis of such times; the calendar must be known
	 */
	SampleAxis axis(TimeUnit unit, double sampleRate) {
		BigDecimal rate = new BigDecimal(sampleRate).divide(unit.perSecond());
		var stretches = new ArrayList<SampleAxis.Stretch>();
		for (Segment segment : segments) {
			Instant start = segment.start().orElseThrow();
			BigDecimal epoch = BigDecimal.valueOf(start.getEpochSecond()).add(BigDecimal.valueOf(start.getNano(), 9));
			stretches.add(new SampleAxis.Stretch(segment.firstSample(), new SampleAxis.Even(epoch.multiply(unit.perSecond()), rate)));
		}
		return stretches.size() == 1 ? stretches.getFirst().axis() : new SampleAxis.Interrupted(stretches);
	}
}
