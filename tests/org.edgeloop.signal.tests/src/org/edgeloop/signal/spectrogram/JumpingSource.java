package org.edgeloop.signal.spectrogram;

import java.util.List;

import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.Segment;

/** Another recording's samples, with jumps of time between them. */
final class JumpingSource extends DelegatingSource {

	private final List<Segment> segments;

	JumpingSource(SampleSource source, List<Segment> segments) {
		super(source);
		this.segments = segments;
	}

	@Override
	public List<Segment> segments() {
		return segments;
	}
}
