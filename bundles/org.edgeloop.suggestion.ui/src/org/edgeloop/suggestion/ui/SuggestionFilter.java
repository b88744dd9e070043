package org.edgeloop.suggestion.ui;

import java.util.Locale;
import java.util.Optional;

import org.edgeloop.dataset.suggestion.SuggestionState;

/**
 * Which suggestions of a project are listed.
 *
 * @param state what has become of them; empty for any
 * @param kind the detector or model; empty for any
 * @param type a class's path, whose subclasses count too; empty for any
 * @param leastScore suggestions without a score count as 0
 * @param mostScore the greatest score
 * @param recording a part of the recording's path in any case; empty for any
 */
public record SuggestionFilter(Optional<SuggestionState> state, String kind, String type, double leastScore, double mostScore, String recording) {

	/** What is still to be decided. */
	public static final SuggestionFilter OPEN = new SuggestionFilter(Optional.of(SuggestionState.OPEN), "", "", 0, 1, "");

	/** @return whether the row is listed */
	public boolean accepts(SuggestionRow row) {
		double score = row.score().orElse(0);
		return state.filter(wanted -> wanted != row.state()).isEmpty() && (kind.isEmpty() || kind.equals(row.kind()))
				&& (type.isEmpty() || row.type().equals(type) || row.type().startsWith(type + "/")) && score >= leastScore && score <= mostScore
				&& row.recording().toLowerCase(Locale.ROOT).contains(recording.strip().toLowerCase(Locale.ROOT));
	}

	/**
	 * Reads a range of scores as the user types it: {@code 0.5}, {@code >0.5}, {@code <0.5} or {@code 0.4-0.6}; nothing for any.
	 *
	 * @throws IllegalArgumentException with a sentence for the user
	 */
	public SuggestionFilter withScores(String text) {
		String plain = text.replaceAll("\\s", "").replace(',', '.').replace('–', '-').replace("≥", ">").replace("≤", "<").replace("=", "");
		if (plain.isEmpty()) {
			return withScores(0, 1);
		}
		try {
			if (plain.startsWith("<")) {
				return withScores(0, Double.parseDouble(plain.substring(1)));
			}
			int dash = plain.indexOf('-');
			return dash > 0 ? withScores(Double.parseDouble(plain.substring(0, dash)), Double.parseDouble(plain.substring(dash + 1)))
					: withScores(Double.parseDouble(plain.startsWith(">") ? plain.substring(1) : plain), 1);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("Scores are written like 0.5, <0.5 or 0.4–0.6, not \"" + text + "\".", e);
		}
	}

	private SuggestionFilter withScores(double least, double most) {
		return new SuggestionFilter(state, kind, type, least, most, recording);
	}
}
