package org.edgeloop.experiment.search;

import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.Run;

/**
 * Something that runs have a value of.
 *
 * @param key a param's, metric's or tag's name; the word of an attribute
 */
public record RunField(Kind kind, String key) {

	/** Of what kind a field is. */
	public enum Kind {
		ATTRIBUTE, PARAM, METRIC, TAG
	}

	public static RunField of(RunAttribute attribute) {
		return new RunField(Kind.ATTRIBUTE, attribute.word());
	}

	public static RunField param(String key) {
		return new RunField(Kind.PARAM, key);
	}

	public static RunField metric(String key) {
		return new RunField(Kind.METRIC, key);
	}

	public static RunField tag(String key) {
		return new RunField(Kind.TAG, key);
	}

	/** @return which attribute it is, if it is one */
	public Optional<RunAttribute> attribute() {
		if (kind == Kind.ATTRIBUTE) {
			for (RunAttribute attribute : RunAttribute.values()) {
				if (attribute.word().equals(key)) {
					return Optional.of(attribute);
				}
			}
		}
		return Optional.empty();
	}

	/** @return whether its values are numbers by nature; those of params are words, though many can be read as numbers */
	public boolean isNumber() {
		return kind == Kind.METRIC || attribute().filter(RunAttribute::isNumber).isPresent();
	}

	/** @return a run's words; null if it has none, or has a number */
	public @Nullable String text(Run run) {
		return switch (kind) {
			case ATTRIBUTE -> isNumber() ? null : attribute().map(attribute -> attribute.text(run)).orElse("");
			case PARAM -> run.params().get(key);
			case TAG -> run.tags().get(key);
			case METRIC -> null;
		};
	}

	/** @return a run's number, NaN included: a metric's last value, an attribute's milliseconds */
	public OptionalDouble number(Run run) {
		if (kind == Kind.METRIC) {
			MetricPoint last = run.metrics().get(key);
			return last == null ? OptionalDouble.empty() : OptionalDouble.of(last.value());
		}
		return attribute().map(attribute -> attribute.number(run.started(), run.ended())).orElse(OptionalDouble.empty());
	}
}
