package org.edgeloop.dataset.ui.progress.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.edgeloop.dataset.RecordingEntry.State;
import org.edgeloop.dataset.overview.RecordingProgress;
import org.edgeloop.base.NaturalOrder;
import org.edgeloop.ui.RowColumn;

/** The columns of a project's progress. */
public final class ProgressColumns {

	private static final String DATA = "data/";

	private ProgressColumns() {
	}

	static List<RowColumn<RecordingProgress>> all() {
		return List.of(
				new RowColumn<>("Recording", 44, false, ProgressColumns::name,
						Comparator.comparing(RecordingProgress::recording, NaturalOrder.INSTANCE)),
				new RowColumn<>("State", 18, false, row -> state(row.state()), Comparator.comparing(RecordingProgress::state)),
				new RowColumn<>("Labels", 10, true, row -> Integer.toString(row.labels()), Comparator.comparingInt(RecordingProgress::labels)),
				new RowColumn<>("Covered", 12, true, ProgressColumns::covered, Comparator.comparingDouble(RecordingProgress::covered)),
				RowColumn.words("Machine", 20, RecordingProgress::machine));
	}

	private static String name(RecordingProgress row) {
		return row.recording().startsWith(DATA) ? row.recording().substring(DATA.length()) : row.recording();
	}

	static String state(State state) {
		return switch (state) {
		case UNLABELLED -> "unlabelled";
		case LABELLED -> "labelled";
		case HELD -> "labels held: recording replaced";
		case BROKEN -> "labels unreadable";
		};
	}

	/** A little is not nothing, and nearly all is not all. */
	static String covered(RecordingProgress row) {
		double percent = row.covered() * 100;
		if (Double.isNaN(percent)) {
			return "unknown";
		}
		if (percent > 0 && percent < 1) {
			return "< 1 %";
		}
		return percent > 99 && percent < 100 ? "> 99 %" : String.format(Locale.ROOT, "%.0f %%", percent);
	}
}
