package org.edgeloop.drift.stream;

/**
 * Watches a stream of numbers and says, after each, whether it drifted. After a drift the detector starts anew with the
 * next value. Not safe for use by several threads.
 */
public interface StreamDetector {

	/**
	 * Takes the next value of the stream.
	 *
	 * @param value a finite number; for {@link Ddm} and {@link Eddm} 1 for an error and 0 for none
	 */
	void update(double value);

	/** @return whether the value just taken completed the evidence of a drift */
	boolean drift();

	/** @return whether the evidence is less than a drift's but worth a look; always false where a method has no such zone */
	default boolean warning() {
		return false;
	}

	/** @return what the method compares with its threshold, as of the value just taken; NaN where it has nothing to say yet */
	double statistic();
}
