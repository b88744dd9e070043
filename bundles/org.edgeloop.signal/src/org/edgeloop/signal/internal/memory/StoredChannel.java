package org.edgeloop.signal.internal.memory;

import java.io.IOException;
import java.util.Optional;

import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleLayout;

/** A channel whose samples can be copied from anywhere in it, by any number of threads at once. */
public interface StoredChannel {

	Channel channel();

	/**
	 * @param from the first sample; {@code from + count} is at most the channel's length
	 * @param offset where in {@code into} the first value goes
	 */
	void read(long from, double[] into, int offset, int count) throws IOException;

	/** @see #read(long, double[], int, int) */
	default void read(long from, float[] into, int offset, int count) throws IOException {
		double[] exact = new double[count];
		read(from, exact, 0, count);
		for (int i = 0; i < count; i++) {
			into[offset + i] = (float) exact[i];
		}
	}

	/** @return where the samples lie in memory; empty where they are decoded */
	default Optional<SampleLayout> layout() {
		return Optional.empty();
	}
}
