package org.edgeloop.training.internal.model;

/** Sees a classifier grow. */
@FunctionalInterface
public interface EpochListener {

	/** Sees nothing. */
	EpochListener NONE = (_, _) -> {
		// nobody looks
	};

	/**
	 * @param epoch counted from 1
	 * @param scorer the classifier as it is now, valid until this method returns
	 */
	void ended(int epoch, Scorer scorer);
}
