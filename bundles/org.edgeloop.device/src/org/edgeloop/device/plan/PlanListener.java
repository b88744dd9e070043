package org.edgeloop.device.plan;

import java.time.Instant;

/** Is told how a plan goes on, one thing at a time, on the thread that runs the plan or on one that a step has started. */
public interface PlanListener {

	/** Nobody listens. */
	PlanListener NONE = new PlanListener() {
		@Override
		public void changed(StepReport step) {
			// nobody listens
		}

		@Override
		public void logged(Instant time, String line) {
			// nobody listens
		}
	};

	/** A step has begun, has said what comes of it, or has ended. */
	void changed(StepReport step);

	/** A line of the log. */
	void logged(Instant time, String line);

	/**
	 * A step has got on; told about a hundred times a step at most.
	 *
	 * @param task what it is doing
	 * @param done how much of it, in units of the step's own
	 * @param total of how much; 0 if not known
	 */
	default void worked(String step, String task, long done, long total) {
		// most only want to know how steps end
	}
}
