package org.edgeloop.device.linux.internal.release;

import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.SettingField;
import org.edgeloop.device.linux.release.ReleaseFields;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.onnx.run.Tolerance;

/**
 * What was chosen for a deployment, checked.
 *
 * @param probation seconds for which a release must stay healthy
 * @param deadline seconds within which it must have become healthy
 * @param keep how many releases stay
 * @param engine whether a TensorRT engine is to be built
 */
record ReleaseOptions(int probation, int deadline, Tolerance tolerance, int keep, String service, Optional<String> java, String heap,
		boolean engine) {

	private static final int MOST_SECONDS = 86_400;
	private static final int MOST_KEPT = 1000;

	/** @throws ProblemException if a value is none */
	static ReleaseOptions of(Deployment deployment) throws ProblemException {
		String heap = text(deployment, ReleaseFields.HEAP);
		if (!heap.matches("[1-9][0-9]{0,5}[kmgKMG]")) {
			throw wrong(ReleaseFields.HEAP, heap, "write it as 256m or 1g");
		}
		String service = choice(deployment, ReleaseFields.SERVICE);
		return new ReleaseOptions(number(deployment, ReleaseFields.PROBATION, 0, MOST_SECONDS), number(deployment, ReleaseFields.DEADLINE, 1, MOST_SECONDS),
				new Tolerance(tolerance(deployment, ReleaseFields.RELATIVE), tolerance(deployment, ReleaseFields.ABSOLUTE)),
				number(deployment, ReleaseFields.KEEP, 1, MOST_KEPT), service, java(deployment), heap,
				choice(deployment, ReleaseFields.ENGINE).equals("tensorrt"));
	}

	private static String text(Deployment deployment, SettingField field) {
		return deployment.option(field).orElse(field.initial());
	}

	private static String choice(Deployment deployment, SettingField field) throws ProblemException {
		String text = text(deployment, field);
		if (!field.choices().contains(text)) {
			throw wrong(field, text, "one of " + String.join(", ", field.choices()));
		}
		return text;
	}

	/** The path becomes a line of a file that a shell reads. */
	private static Optional<String> java(Deployment deployment) throws ProblemException {
		Optional<String> java = deployment.option(ReleaseFields.JAVA);
		if (java.isPresent() && !java.get().matches("/[^\\p{Cntrl}]+")) {
			throw wrong(ReleaseFields.JAVA, java.get(), "give an absolute path on the board");
		}
		return java;
	}

	private static int number(Deployment deployment, SettingField field, int least, int most) throws ProblemException {
		String text = text(deployment, field);
		if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
			return Integer.parseInt(text);
		}
		throw wrong(field, text, "give a whole number from %d to %d".formatted(least, most));
	}

	private static double tolerance(Deployment deployment, SettingField field) throws ProblemException {
		String text = text(deployment, field);
		try {
			double value = Double.parseDouble(text);
			if (value >= 0 && Double.isFinite(value)) {
				return value;
			}
		} catch (NumberFormatException e) {
			// said below
		}
		throw wrong(field, text, "give a number, as 1e-3");
	}

	private static ProblemException wrong(SettingField field, String text, String remedy) {
		return new ProblemException(Problem.error("'%s' is no value for: %s".formatted(text, field.label()), "", remedy));
	}
}
