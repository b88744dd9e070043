package org.edgeloop.dataset.internal.windows;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

import org.edgeloop.table.ColumnType;

/** The names of what every format says of a window. */
final class WindowColumns {

	static final String WINDOW = "window";
	static final String RECORDING = "recording";
	static final String GROUP = "group";
	static final String SPLIT = "split";
	static final String CLASS = "class";
	static final String NUMBER = "y";
	static final String FROM = "from_sample";
	static final String TO = "to_sample";
	static final String RATE = "sample_rate";
	static final String PURITY = "purity";
	static final String MISSING = "missing";
	static final String COPY = "copy";

	/** The columns before the samples, in order. */
	static final SequencedMap<String, ColumnType> META = meta();

	private WindowColumns() {
	}

	/** @return the name of the column with a channel's samples */
	static String samples(String channel) {
		return "x." + channel;
	}

	private static SequencedMap<String, ColumnType> meta() {
		var columns = new LinkedHashMap<String, ColumnType>();
		columns.put(WINDOW, ColumnType.INT64);
		columns.put(RECORDING, ColumnType.TEXT);
		columns.put(GROUP, ColumnType.TEXT);
		columns.put(SPLIT, ColumnType.TEXT);
		columns.put(CLASS, ColumnType.TEXT);
		columns.put(NUMBER, ColumnType.INT32);
		columns.put(FROM, ColumnType.INT64);
		columns.put(TO, ColumnType.INT64);
		columns.put(RATE, ColumnType.FLOAT64);
		columns.put(PURITY, ColumnType.FLOAT64);
		columns.put(MISSING, ColumnType.INT32);
		columns.put(COPY, ColumnType.INT32);
		return Collections.unmodifiableSequencedMap(columns);
	}
}
