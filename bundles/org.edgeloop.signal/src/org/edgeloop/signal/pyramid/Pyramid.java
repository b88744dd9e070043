package org.edgeloop.signal.pyramid;

import java.io.IOException;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Envelope;
import org.edgeloop.signal.EnvelopeSource;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.pyramid.CachedPyramid;
import org.edgeloop.signal.internal.pyramid.EnvelopeQuery;

/** The finished pyramid of a recording in native memory, held until it is closed. Asks the open recording for samples. */
public final class Pyramid implements EnvelopeSource, AutoCloseable {

	private final SampleSource source;
	private final CachedPyramid pyramid;

	Pyramid(SampleSource source, CachedPyramid pyramid) {
		this.source = source;
		this.pyramid = pyramid;
	}

	@Override
	public Envelope envelope(int channel, SampleRange range, int bins) throws IOException {
		return new EnvelopeQuery(source, channel, pyramid.nodes()).run(range, bins);
	}

	/** @return why the pyramid could not be kept in the cache folder; usually empty */
	public Optional<Problem> warning() {
		return pyramid.warning();
	}

	@Override
	public void close() {
		pyramid.close();
	}
}
