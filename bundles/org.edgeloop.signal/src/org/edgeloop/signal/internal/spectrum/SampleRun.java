package org.edgeloop.signal.internal.spectrum;

import java.io.IOException;

/** Samples one after the other, which are read in order, with overlaps. */
public interface SampleRun {

	/** @return how many there are */
	long length();

	/** Reads as many samples as the array has, from {@code from} on; a missing one is NaN. */
	void read(long from, double[] into) throws IOException;
}
