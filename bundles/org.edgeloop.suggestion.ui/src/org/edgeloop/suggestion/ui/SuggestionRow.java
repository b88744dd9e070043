package org.edgeloop.suggestion.ui;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.suggestion.QueuedSuggestion;
import org.edgeloop.dataset.suggestion.SuggestionState;

/**
 * A suggestion as the queue shows it: a snapshot that may be sorted in any thread, equal when it is read again.
 *
 * @param recording the recording's path from the project's folder
 * @param id the suggestion's id
 * @param type its class's path
 * @param typeName its class's name
 * @param from its first sample
 * @param to the sample behind its last one
 * @param sampleRate in Hz; 0 if unknown
 * @param channels the names of its channels, or "all"
 * @param score how sure its detector is, from 0 to 1; empty if it does not say
 * @param uncertainty see {@link QueuedSuggestion#uncertainty}
 * @param kind the detector or model
 * @param by the detector or model with its settings
 * @param state what has become of it
 */
public record SuggestionRow(String recording, String id, String type, String typeName, long from, long to, double sampleRate, String channels,
		OptionalDouble score, double uncertainty, String kind, String by, SuggestionState state) {

	private static final String DATA = "data/";

	/** @param typeNames gives the name of a class by its path */
	static SuggestionRow of(QueuedSuggestion queued, UnaryOperator<String> typeNames) {
		Label label = queued.suggestion();
		return new SuggestionRow(queued.recording(), label.getId(), label.getType(), typeNames.apply(label.getType()), label.getFrom(), label.getTo(),
				label.eContainer() instanceof LabelSet set ? set.getSampleRate() : 0,
				label.getChannels().isEmpty() ? "all" : String.join(", ", label.getChannels()), label.getOrigin().score(),
				queued.uncertainty(), label.getOrigin().kind(), label.getOrigin().by(), queued.state());
	}

	SuggestionRow in(SuggestionState other) {
		return other == state ? this
				: new SuggestionRow(recording, id, type, typeName, from, to, sampleRate, channels, score, uncertainty, kind, by, other);
	}

	/** @return the recording without the folder that all are in */
	public String place() {
		return recording.startsWith(DATA) ? recording.substring(DATA.length()) : recording;
	}

	/** @return its begin in seconds, or as a sample where the rate is unknown */
	public String start() {
		return sampleRate > 0 ? seconds(from / sampleRate) : "sample " + from;
	}

	/** @return its length in seconds or samples; empty for a point */
	public String duration() {
		if (to == from) {
			return "";
		}
		return sampleRate > 0 ? seconds((to - from) / sampleRate) : to - from + " samples";
	}

	private static String seconds(double seconds) {
		return String.format(Locale.ROOT, "%.4f s", seconds);
	}

	/** @return the score with two digits; empty where there is none */
	public String scoreText() {
		return score.isPresent() ? String.format(Locale.ROOT, "%.2f", score.getAsDouble()) : "";
	}

	/** @return the state in words */
	public String stateText() {
		return switch (state) {
		case OPEN -> "open";
		case ACCEPTED -> "accepted";
		case REJECTED -> "rejected";
		case LABELLED -> "labelled already";
		};
	}
}
