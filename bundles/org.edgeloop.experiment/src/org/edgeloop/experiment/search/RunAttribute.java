package org.edgeloop.experiment.search;

import java.util.Locale;
import java.util.OptionalDouble;

import org.edgeloop.experiment.Run;

/** What a run has beside params, metrics and tags. */
public enum RunAttribute {

	ID("run_id", "Run"), NAME("run_name", "Name"), EXPERIMENT("experiment_id", "Experiment"), STATUS("status", "Status"),
	LIFECYCLE("lifecycle_stage", "State"), USER("user_id", "User"), STARTED("start_time", "Started"), ENDED("end_time", "Ended"),
	DURATION("duration", "Duration"), ARTIFACT_URI("artifact_uri", "Artifacts");

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

	/** @return whether its values are milliseconds, since 1970 or of a duration */
	public boolean isNumber() {
		return this == STARTED || this == ENDED || this == DURATION;
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

	/** @return milliseconds; none for words, and for what is not known */
	public OptionalDouble number(long started, long ended) {
		return switch (this) {
			case STARTED -> known(started, started);
			case ENDED -> known(ended, ended);
			case DURATION -> started == 0 ? OptionalDouble.empty() : known(ended, ended - started);
			default -> OptionalDouble.empty();
		};
	}

	private static OptionalDouble known(long time, long value) {
		return time == 0 ? OptionalDouble.empty() : OptionalDouble.of(value);
	}
}
