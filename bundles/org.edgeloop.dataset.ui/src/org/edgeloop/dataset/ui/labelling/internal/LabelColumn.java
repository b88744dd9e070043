package org.edgeloop.dataset.ui.labelling.internal;

import java.util.Comparator;

/** The columns of the label table. */
enum LabelColumn {

	CLASS("Class", 22, Comparator.comparing(LabelRow::typeName, String.CASE_INSENSITIVE_ORDER)),
	KIND("Kind", 9, Comparator.comparing(LabelRow::kind)),
	START("Start", 18, Comparator.comparingLong(LabelRow::from)),
	END("End", 18, Comparator.comparingLong(LabelRow::to)),
	DURATION("Duration", 17, Comparator.comparingLong(row -> row.to() - row.from())),
	CHANNELS("Channels", 14, Comparator.comparing(LabelRow::channels, String.CASE_INSENSITIVE_ORDER)),
	AUTHOR("Author", 12, Comparator.comparing(LabelRow::author, String.CASE_INSENSITIVE_ORDER)),
	NOTE("Note", 30, Comparator.comparing(LabelRow::note, String.CASE_INSENSITIVE_ORDER));

	private final String title;
	private final int characters;
	private final Comparator<LabelRow> order;

	LabelColumn(String title, int characters, Comparator<LabelRow> order) {
		this.title = title;
		this.characters = characters;
		this.order = order;
	}

	String title() {
		return title;
	}

	/** @return its first width in average characters */
	int characters() {
		return characters;
	}

	Comparator<LabelRow> order() {
		return order;
	}

	/** @return whether it is read from the right, digit under digit */
	boolean isNumber() {
		return this == START || this == END || this == DURATION;
	}

	/** @return what the table shows of a row in this column */
	String text(LabelRow row, TimeText time) {
		return switch (this) {
		case CLASS -> row.typeName();
		case KIND -> row.kind();
		case START -> time.position(row.from());
		case END -> row.isPoint() ? "" : time.position(row.to());
		case DURATION -> row.isPoint() ? "" : time.duration(row.to() - row.from());
		case CHANNELS -> row.channels();
		case AUTHOR -> row.author();
		case NOTE -> row.note();
		};
	}
}
