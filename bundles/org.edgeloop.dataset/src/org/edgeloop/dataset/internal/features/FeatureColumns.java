package org.edgeloop.dataset.internal.features;

import java.util.List;
import java.util.Locale;

import org.edgeloop.table.ColumnType;

/** The columns of a feature table before those of the features. */
enum FeatureColumns {

	RECORDING(ColumnType.TEXT, "the recording's path from the project's folder, or its file's name if it lies in no project"),
	CHANNEL(ColumnType.TEXT, "the channel's name"),
	FROM(ColumnType.INT64, "the window's first sample"),
	TO(ColumnType.INT64, "the sample behind the window's last one"),
	LABEL(ColumnType.TEXT, "the taxonomy path of the label that the rule gives the window; none if it is unlabelled"),
	MISSING(ColumnType.INT32, "how many of the window's samples are missing");

	static final List<FeatureColumns> ALL = List.of(values());

	private final ColumnType type;
	private final String definition;

	FeatureColumns(ColumnType type, String definition) {
		this.type = type;
		this.definition = definition;
	}

	String columnName() {
		return name().toLowerCase(Locale.ROOT);
	}

	ColumnType type() {
		return type;
	}

	String definition() {
		return definition;
	}
}
