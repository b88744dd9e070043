package org.edgeloop.dataset.review;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.dataset.UnknownKeys;
import org.edgeloop.dataset.internal.JsonSource;
import org.edgeloop.dataset.internal.JsonText;

/**
 * How far a label has come in its review, and by whom.
 *
 * @param by who brought it there; empty for a draft
 * @param at when, an ISO 8601 instant; empty for a draft
 * @param comment what was said to it; may be empty
 * @param unknownKeys what newer versions say beside
 */
public record Review(ReviewState state, String by, String at, String comment, UnknownKeys unknownKeys) {

	/** What every label begins with. */
	public static final Review DRAFT = new Review(ReviewState.DRAFT, "", "", "", UnknownKeys.NONE);

	/**
	 * The inverse of {@link #toString()}; this is how the model makes its default.
	 *
	 * @param json a JSON object
	 * @throws IllegalArgumentException if it is none
	 */
	public static Review valueOf(String json) {
		var read = new Object() {
			Review review = DRAFT;
		};
		try {
			JsonSource.readDocument(Path.of("review"), JsonText.toUtf8(json), source -> read.review = read(source));
		} catch (IOException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
		return read.review;
	}

	/**
	 * Reads the object that a label's line holds.
	 *
	 * @throws IOException if it is not sound
	 */
	public static Review read(JsonSource source) throws IOException {
		var read = new Object() {
			ReviewState state = ReviewState.DRAFT;
			String by = "";
			String at = "";
			String comment = "";
			UnknownKeys unknown = UnknownKeys.NONE;
		};
		source.object(key -> {
			switch (key) {
			case "state" -> {
				String word = source.string();
				read.state = ReviewState.of(word)
						.orElseThrow(() -> source.problem("\"state\" must be \"draft\", \"submitted\", \"approved\" or \"rejected\""));
			}
			case "by" -> read.by = source.string();
			case "at" -> read.at = source.string();
			case "comment" -> read.comment = source.string();
			default -> read.unknown = read.unknown.with(key, source.rawValue());
			}
		});
		return new Review(read.state, read.by, read.at, read.comment, read.unknown);
	}

	/** @return the review as a JSON object in one line */
	@Override
	public String toString() {
		UnknownKeys keys = with(UnknownKeys.NONE, "state", state == ReviewState.DRAFT ? "" : state.word());
		keys = with(with(with(keys, "by", by), "at", at), "comment", comment);
		return "{" + keys.with(unknownKeys).json() + "}";
	}

	private static UnknownKeys with(UnknownKeys keys, String key, String value) {
		return value.isEmpty() ? keys : keys.with(key, JsonText.quote(value));
	}
}
