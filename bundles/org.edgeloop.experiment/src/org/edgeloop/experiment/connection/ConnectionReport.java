package org.edgeloop.experiment.connection;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Problem;

/**
 * How far one gets with a store.
 *
 * @param passed what each step found, for the steps that succeeded
 * @param failure why the next step failed; empty if all succeeded or if they are still being tried
 */
public record ConnectionReport(Map<ConnectionStep, String> passed, Optional<Problem> failure) {

	/** Nothing tried yet. */
	public static final ConnectionReport NONE = new ConnectionReport(Map.of(), Optional.empty());

	public ConnectionReport {
		passed = passed.isEmpty() ? Map.of() : new EnumMap<>(passed);
	}

	/** @return whether the store can be used */
	public boolean isGood() {
		return passed.size() == ConnectionStep.values().length;
	}

	/** @return the step that is being tried, or that failed; empty if all succeeded */
	public Optional<ConnectionStep> next() {
		return isGood() ? Optional.empty() : Optional.of(ConnectionStep.values()[passed.size()]);
	}

	ConnectionReport with(ConnectionStep step, String found) {
		Map<ConnectionStep, String> more = new EnumMap<>(ConnectionStep.class);
		more.putAll(passed);
		more.put(step, found);
		return new ConnectionReport(more, failure);
	}

	ConnectionReport failed(Problem problem) {
		return new ConnectionReport(passed, Optional.of(problem));
	}
}
