package org.edgeloop.cli.internal.suggestion;

import java.util.Locale;
import java.util.OptionalDouble;

import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.suggestion.QueuedSuggestion;

/** Suggestions as a table for people. */
final class SuggestionTable {

	private final TextTable table = new TextTable("recording", "type", ">from", ">to", "channels", ">score", "by", "state", "id");

	void add(QueuedSuggestion queued) {
		Label suggestion = queued.suggestion();
		OptionalDouble score = suggestion.getOrigin().score();
		table.row(queued.recording(), suggestion.getType(), Long.toString(suggestion.getFrom()), Long.toString(suggestion.getTo()),
				String.join(", ", suggestion.getChannels()),
				score.isPresent() ? String.format(Locale.ROOT, "%.3f", score.getAsDouble()) : "", suggestion.getOrigin().kind(),
				queued.state().word(), suggestion.getId());
	}

	@Override
	public String toString() {
		return table.toString();
	}
}
