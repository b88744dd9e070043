package org.edgeloop.signal.dsp;

import java.util.SplittableRandom;

/** Makes another example of a window by chance, with the same meaning. */
public interface Augmentation {

	/**
	 * @param window changed in place, {@code [channel][sample]}
	 * @param random draws what is done; the same numbers do the same
	 */
	void apply(double[][] window, SplittableRandom random);
}
