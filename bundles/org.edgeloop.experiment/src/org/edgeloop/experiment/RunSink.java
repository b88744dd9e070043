package org.edgeloop.experiment;

import java.util.List;

import org.edgeloop.base.Problem;

/** Takes runs as they are read; called from whatever thread reads, never from two at once. */
public interface RunSink {

	/** Takes nothing and hears of nothing, for whoever looks for something else. */
	RunSink NONE = new RunSink() {
		@Override
		public void runs(List<Run> runs) {
			// nobody looks
		}

		@Override
		public void problem(Problem problem) {
			// nobody looks
		}
	};

	/** Some more runs, newest first as far as the store can tell. */
	void runs(List<Run> runs);

	/** A run or a part of one that cannot be read; the rest goes on. */
	void problem(Problem problem);
}
