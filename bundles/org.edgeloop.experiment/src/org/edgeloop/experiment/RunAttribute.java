package org.edgeloop.experiment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a run has beside params, metrics and tags. */
public enum RunAttribute {

	ID("run_id", "Run"), NAME("run_name", "Name"), EXPERIMENT("experiment_id", "Experiment"), STATUS("status", "Status"),
	LIFECYCLE("lifecycle_stage", "State"), USER("user_id", "User"), STARTED("start_time", "Started"), ENDED("end_time", "Ended"),
	DURATION("duration", "Duration"), ARTIFACT_URI("artifact_uri", "Artifacts");

	private static final double MILLIS = 1000;

	private static final Map<String, RunAttribute> BY_WORD = Arrays.stream(values())
			.collect(Collectors.toMap(RunAttribute::word, Function.identity()));

	private final String word;
	private final String title;

	RunAttribute(String word, String title) {
		this.word = word;
		this.title = title;
	}

	/** @return as conditions name it */
	public String word() {
		return word;
	}

	/** @return for the heading of a column */
	public String title() {
		return title;
	}

	/** @return whether its values are numbers: milliseconds since 1970, for the duration seconds */
	public boolean isNumber() {
		return this == STARTED || this == ENDED || this == DURATION;
	}

	/** @return the attribute that conditions name so */
	public static Optional<RunAttribute> of(String word) {
		return Optional.ofNullable(BY_WORD.get(word));
	}

	/** @return what a run says, numbers included; empty if it does not say it */
	public Optional<String> words(Run run) {
		if (!isNumber()) {
			return Optional.of(text(run));
		}
		OptionalDouble number = number(run.started(), run.ended());
		return number.isEmpty() ? Optional.empty()
				: Optional.of(this == DURATION ? Double.toString(number.getAsDouble()) : Long.toString((long) number.getAsDouble()));
	}

	/** @return the words of a run; empty for those that are numbers */
	public String text(Run run) {
		return switch (this) {
			case ID -> run.id();
			case NAME -> run.name();
			case EXPERIMENT -> run.experimentId();
			case STATUS -> run.status().name();
			case LIFECYCLE -> run.lifecycle().name().toLowerCase(Locale.ROOT);
			case USER -> run.user();
			case ARTIFACT_URI -> run.artifactUri();
			case STARTED, ENDED, DURATION -> "";
		};
	}

	/** @return milliseconds, for the duration seconds; none for words, and for what is not known */
	public OptionalDouble number(long started, long ended) {
		return switch (this) {
			case STARTED -> started == 0 ? OptionalDouble.empty() : OptionalDouble.of(started);
			case ENDED -> ended == 0 ? OptionalDouble.empty() : OptionalDouble.of(ended);
			case DURATION -> started == 0 || ended == 0 ? OptionalDouble.empty() : OptionalDouble.of((ended - started) / MILLIS);
			default -> OptionalDouble.empty();
		};
	}
}
