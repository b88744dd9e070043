package org.edgeloop.experiment.internal.sqlite;

import java.io.IOException;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.RunSink;

/** Decides what happens where a part of a store cannot be read. */
@FunctionalInterface
interface SqliteFaults {

	/** Reading goes on; whoever listed the runs has heard of what cannot be read. */
	SqliteFaults UNSAID = _ -> {
		// nobody is told
	};

	/** Reads a part. */
	@FunctionalInterface
	interface Part {
		void read() throws IOException;
	}

	void report(Problem problem);

	/** Reads a part of the store; whatever the part had handed over before it failed stays. */
	default void guard(Part part) throws IOException {
		try {
			part.read();
		} catch (ProblemException e) {
			report(e.problem());
		}
	}

	/** Reading goes on, and the sink is told. */
	static SqliteFaults to(RunSink sink) {
		return sink::problem;
	}
}
