package org.edgeloop.device.plan;

import java.io.IOException;

import org.edgeloop.base.Problem;

/** One thing that is done to a device. */
public interface DeviceStep {

	/** @return a word or two for tables and JSON, unique in its plan, as {@code erase} */
	String name();

	/** @return one sentence: what it does, as {@code Erase the 12 pages that the firmware covers} */
	String description();

	/**
	 * Does it. Ends soon after the context's progress is cancelled.
	 *
	 * @throws SkippedException if there is nothing to do, with the reason
	 * @throws CheckFailedException if what was checked, verified or waited for does not hold, though all could be asked
	 * @throws org.edgeloop.base.ConnectionException if the device or the way to it fails
	 * @throws IOException if it fails; the steps behind it are not run then
	 */
	void run(StepContext context) throws IOException;

	/** Thrown by a step that has nothing to do. */
	final class SkippedException extends IOException {

		private static final long serialVersionUID = 1L;

		/** @param reason for people, as {@code the board has no systemd} */
		public SkippedException(String reason) {
			super(reason);
		}
	}

	/** Thrown by a step that could ask all it wanted and found that something is not as it has to be. */
	final class CheckFailedException extends IOException {

		private static final long serialVersionUID = 1L;

		private final transient Problem problem;

		public CheckFailedException(Problem problem) {
			super(problem.toLine());
			this.problem = problem;
		}

		public Problem problem() {
			return problem;
		}
	}

	/** What a step does. */
	@FunctionalInterface
	interface Action {
		void run(StepContext context) throws IOException;
	}

	static DeviceStep of(String name, String description, Action action) {
		return new DeviceStep() {
			@Override
			public String name() {
				return name;
			}

			@Override
			public String description() {
				return description;
			}

			@Override
			public void run(StepContext context) throws IOException {
				action.run(context);
			}
		};
	}
}
