package org.edgeloop.evaluation.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.dataset.features.FeatureWindow;

/** Labelled windows and what a model is given of each; to be closed. */
public interface WindowSet extends ModelRows, Closeable {

	List<FeatureWindow> windows();

	/** @return the class that people gave a window */
	String label(int window);

	@Override
	default int count() {
		return windows().size();
	}

	/** @return what was left out and why */
	List<Problem> problems();

	/** @return what a model is given, for people */
	String description();

	@Override
	default void close() throws IOException {
		// most hold nothing open
	}
}
