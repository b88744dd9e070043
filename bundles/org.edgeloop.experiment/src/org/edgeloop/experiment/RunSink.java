package org.edgeloop.experiment;

import java.util.List;

import org.edgeloop.base.Problem;

/** Takes runs as they are read; called from whatever thread reads, never from two at once. */
public interface RunSink {

	/** Some more runs, newest first as far as the store can tell. */
	void runs(List<Run> runs);

	/** A run or a part of one that cannot be read; the rest goes on. */
	void problem(Problem problem);
}
