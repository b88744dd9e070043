package org.edgeloop.evaluation.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.dataset.features.FeatureWindow;

/** Labelled windows and what a model is given of each; to be closed. */
public interface WindowSet extends Closeable {

	List<FeatureWindow> windows();

	/** @return the class that people gave a window */
	String label(int window);

	/** @return how many numbers a model is given of a window */
	int width();

	/** @param into takes a window's numbers, as many as {@link #width} */
	void read(int window, double[] into) throws IOException;

	/** @return what was left out and why */
	List<Problem> problems();

	/** @return what a model is given, for people */
	String description();

	@Override
	default void close() throws IOException {
		// most hold nothing open
	}
}
