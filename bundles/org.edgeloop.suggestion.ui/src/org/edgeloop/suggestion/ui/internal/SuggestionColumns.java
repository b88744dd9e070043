package org.edgeloop.suggestion.ui.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.edgeloop.suggestion.ui.SuggestionRow;
import org.edgeloop.ui.RowColumn;

/** The columns of the queue. */
final class SuggestionColumns {

	private SuggestionColumns() {
	}

	static List<RowColumn<SuggestionRow>> all() {
		return List.of(RowColumn.words("Class", 18, SuggestionRow::typeName), //
				new RowColumn<>("Score", 8, true, SuggestionRow::scoreText, Comparator.comparingDouble(row -> row.score().orElse(-1))),
				new RowColumn<>("Uncertainty", 11, true, row -> String.format(Locale.ROOT, "%.2f", row.uncertainty()),
						Comparator.comparingDouble(SuggestionRow::uncertainty)),
				RowColumn.words("Recording", 34, SuggestionRow::place), //
				RowColumn.words("Channels", 10, SuggestionRow::channels),
				new RowColumn<>("Start", 13, true, SuggestionRow::start, Comparator.comparingLong(SuggestionRow::from)),
				new RowColumn<>("Duration", 13, true, SuggestionRow::duration, Comparator.comparingLong(row -> row.to() - row.from())),
				RowColumn.words("State", 12, SuggestionRow::stateText), //
				RowColumn.words("Suggested by", 50, SuggestionRow::by));
	}
}
