package org.edgeloop.signal.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleType;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.ParquetTableWriter;
import org.edgeloop.table.TableColumn;

/** Writes channels as a Parquet table. A missing sample is null. */
record ParquetConversion(ChannelBlocks blocks) {

	/** Keys of the table's metadata, which the reader of such tables knows. */
	static final String SAMPLE_RATE = "sample_rate";
	static final String START = "start";
	static final String UNIT = "unit.";

	void write(Path file, Progress progress) throws IOException {
		List<TableColumn> columns = columns();
		try (ParquetTableWriter table = new ParquetTableWriter(file, columns)) {
			blocks.forEachAsDoubles(progress, (block, count) -> {
				for (int i = 0; i < count; i++) {
					for (int c = 0; c < block.length; c++) {
						add(table, columns.get(c).type(), block[c][i]);
					}
					table.endRow();
				}
			});
			table.finish(metadata(columns), progress);
		}
	}

	private static void add(ParquetTableWriter table, ColumnType type, double value) throws IOException {
		if (Double.isNaN(value)) {
			table.addNull();
			return;
		}
		switch (type) {
		case INT32 -> table.add((int) value);
		case INT64 -> table.add((long) value);
		case FLOAT32 -> table.add((float) value);
		default -> table.add(value);
		}
	}

	/** Names of columns differ in more than their case; those of channels need not. */
	private List<TableColumn> columns() {
		Set<String> taken = new HashSet<>();
		List<TableColumn> columns = new ArrayList<>();
		for (Channel channel : blocks.channels()) {
			String name = channel.name().isEmpty() ? "channel" : channel.name();
			String unique = name;
			for (int number = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); number++) {
				unique = name + " (" + number + ")";
			}
			columns.add(TableColumn.of(unique, type(channel.type())));
		}
		return columns;
	}

	private static ColumnType type(SampleType type) {
		return switch (type) {
		case INT8, UINT8, INT16, UINT16, INT24, INT32 -> ColumnType.INT32;
		case UINT32 -> ColumnType.INT64;
		case FLOAT32 -> ColumnType.FLOAT32;
		case INT64, UINT64, FLOAT64 -> ColumnType.FLOAT64;
		};
	}

	private Map<String, String> metadata(List<TableColumn> columns) {
		Map<String, String> metadata = new LinkedHashMap<>();
		Channel first = blocks.channels().getFirst();
		first.sampleRate().ifPresent(rate -> metadata.put(SAMPLE_RATE, Double.toString(rate)));
		first.start().ifPresent(start -> metadata.put(START, start.toString()));
		for (int c = 0; c < columns.size(); c++) {
			String unit = blocks.channels().get(c).unit();
			if (!unit.isEmpty()) {
				metadata.put(UNIT + columns.get(c).name(), unit);
			}
		}
		return metadata;
	}
}
