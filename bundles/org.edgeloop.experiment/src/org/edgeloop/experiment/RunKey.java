package org.edgeloop.experiment;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Something that each run may have a value of, as a search names it: {@code metrics.loss}, {@code params.lr}, {@code tags.team},
 * {@code attributes.duration}.
 *
 * @param kind where the value stands
 * @param name of the metric, param, tag or attribute, any characters
 */
public record RunKey(Kind kind, String name) {

	/** Where a run keeps a value. */
	public enum Kind {
		METRIC("metrics"), PARAM("params"), TAG("tags"), ATTRIBUTE("attributes");

		private final String word;

		Kind(String word) {
			this.word = word;
		}

		/** @return as a search writes it */
		public String word() {
			return word;
		}
	}

	/** The time from start to end in seconds: none while the run goes on. */
	public static final RunKey DURATION = of(RunAttribute.DURATION);

	public static RunKey metric(String name) {
		return new RunKey(Kind.METRIC, name);
	}

	public static RunKey param(String name) {
		return new RunKey(Kind.PARAM, name);
	}

	public static RunKey tag(String name) {
		return new RunKey(Kind.TAG, name);
	}

	public static RunKey of(RunAttribute attribute) {
		return new RunKey(Kind.ATTRIBUTE, attribute.word());
	}

	/** @return which attribute it is, if it is one */
	public Optional<RunAttribute> attribute() {
		return kind == Kind.ATTRIBUTE ? RunAttribute.of(name) : Optional.empty();
	}

	/** @return whether its values are numbers by nature; those of params are words, though many can be read as numbers */
	public boolean isNumber() {
		return kind == Kind.METRIC || attribute().filter(RunAttribute::isNumber).isPresent();
	}

	/** @return the key that a text such as {@code params.lr} names; empty if it names none */
	public static Optional<RunKey> parse(String text) {
		for (Kind kind : Kind.values()) {
			if (text.startsWith(kind.word + ".") && text.length() > kind.word.length() + 1) {
				return Optional.of(new RunKey(kind, text.substring(kind.word.length() + 1)));
			}
		}
		return Optional.empty();
	}

	/** @return the run's value in words, of a metric the last one; empty if it has none */
	public Optional<String> text(Run run) {
		return switch (kind) {
		case METRIC -> Optional.ofNullable(run.metrics().get(name)).map(point -> Double.toString(point.value()));
		case PARAM -> Optional.ofNullable(run.params().get(name));
		case TAG -> Optional.ofNullable(run.tags().get(name));
		case ATTRIBUTE -> attribute(run);
		};
	}

	private Optional<String> attribute(Run run) {
		return attribute().flatMap(attribute -> attribute.words(run)).filter(words -> !words.isEmpty());
	}

	/** @return the run's value as a number, of a metric the last one; empty if it has none, or none that is a number */
	public OptionalDouble number(Run run) {
		if (kind == Kind.METRIC) {
			MetricPoint point = run.metrics().get(name);
			return point == null ? OptionalDouble.empty() : OptionalDouble.of(point.value());
		}
		return text(run).map(RunKey::number).orElseGet(OptionalDouble::empty);
	}

	/** Python writes not-a-number and infinities in small letters, and numbers otherwise as Java reads them. */
	private static OptionalDouble number(String text) {
		String word = text.strip().toLowerCase(Locale.ROOT);
		switch (word) {
		case "nan":
			return OptionalDouble.of(Double.NaN);
		case "inf", "infinity", "+inf":
			return OptionalDouble.of(Double.POSITIVE_INFINITY);
		case "-inf", "-infinity":
			return OptionalDouble.of(Double.NEGATIVE_INFINITY);
		default:
			return word.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?") ? OptionalDouble.of(Double.parseDouble(word)) : OptionalDouble.empty();
		}
	}

	/** @return as a search writes it */
	@Override
	public String toString() {
		return kind.word + "." + name;
	}
}
