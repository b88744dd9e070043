package org.edgeloop.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalDouble;

import org.edgeloop.dataset.internal.JsonSource;
import org.edgeloop.dataset.internal.JsonText;

/**
 * What suggested a label, where no person drew it: a detector or a model. A suggestion that somebody has accepted keeps it, so that
 * everybody can tell which labels began as suggestions.
 *
 * @param by the detector with its settings, such as {@code threshold: level=4}, or the model; empty for a label that a person drew
 * @param score how sure it was, from 0 to 1; empty if it does not say
 * @param unknownKeys what newer versions say beside
 */
public record LabelOrigin(String by, OptionalDouble score, UnknownKeys unknownKeys) {

	/** Of a label that a person drew. */
	public static final LabelOrigin PERSON = new LabelOrigin("", OptionalDouble.empty(), UnknownKeys.NONE);

	/** @throws IllegalArgumentException if the score is none */
	public LabelOrigin {
		if (score.isPresent() && !(score.getAsDouble() >= 0 && score.getAsDouble() <= 1)) {
			throw new IllegalArgumentException("a score must lie between 0 and 1");
		}
	}

	/** @return the origin of what a detector or a model suggests */
	public static LabelOrigin of(String by, double score) {
		return new LabelOrigin(by, OptionalDouble.of(score), UnknownKeys.NONE);
	}

	public boolean isPerson() {
		return by.isEmpty();
	}

	/** @return the detector or model without its settings: what {@link #by} says before {@code ": "}, or all of it */
	public String kind() {
		int end = by.indexOf(": ");
		return end < 0 ? by : by.substring(0, end);
	}

	/**
	 * The inverse of {@link #toString()}; this is how the model makes its default.
	 *
	 * @param json a JSON object
	 * @throws IllegalArgumentException if it is none
	 */
	public static LabelOrigin valueOf(String json) {
		var read = new Object() {
			LabelOrigin origin = PERSON;
		};
		try {
			JsonSource.readDocument(Path.of("origin"), JsonText.toUtf8(json), source -> read.origin = read(source));
		} catch (IOException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
		return read.origin;
	}

	/**
	 * Reads the object that a label's line holds.
	 *
	 * @throws IOException if it is not sound
	 */
	public static LabelOrigin read(JsonSource source) throws IOException {
		int line = source.line();
		var read = new Object() {
			String by = "";
			OptionalDouble score = OptionalDouble.empty();
			UnknownKeys unknown = UnknownKeys.NONE;
		};
		source.object(key -> {
			switch (key) {
			case "by" -> read.by = source.string();
			case "score" -> read.score = OptionalDouble.of(source.number());
			default -> read.unknown = read.unknown.with(key, source.rawValue());
			}
		});
		return source.checked(line, () -> new LabelOrigin(read.by, read.score, read.unknown));
	}

	/** @return the origin as a JSON object in one line */
	@Override
	public String toString() {
		UnknownKeys keys = UnknownKeys.NONE;
		if (!by.isEmpty()) {
			keys = keys.with("by", JsonText.quote(by));
		}
		if (score.isPresent()) {
			keys = keys.with("score", JsonText.number(score.getAsDouble()));
		}
		return "{" + keys.with(unknownKeys).json() + "}";
	}
}
