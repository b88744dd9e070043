package org.edgeloop.device.plan;

import java.time.Instant;

/** Is told how a plan goes on, on the thread that runs it. */
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
}
