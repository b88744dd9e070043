package org.edgeloop.signal.spectrogram;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

import org.edgeloop.signal.SampleSource;

/** Counts how often samples are read. */
final class CountingSource extends DelegatingSource {

	private final AtomicLong reads;

	CountingSource(SampleSource source, AtomicLong reads) {
		super(source);
		this.reads = reads;
	}

	@Override
	public void read(int channel, long from, double[] into, int offset, int count) throws IOException {
		reads.incrementAndGet();
		super.read(channel, from, into, offset, count);
	}
}
