package org.edgeloop.signal.internal.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.memory.BadRecording;
import org.edgeloop.signal.internal.memory.Magic;
import org.edgeloop.signal.internal.memory.MappedReader;
import org.edgeloop.signal.internal.memory.MemoryChannel;
import org.edgeloop.signal.internal.memory.MemorySource;
import org.edgeloop.signal.internal.memory.RecordingMemory;
import org.edgeloop.signal.internal.memory.StoredChannel;

import dev.hardwood.metadata.CompressionCodec;
import dev.hardwood.metadata.FileMetaData;
import dev.hardwood.metadata.RowGroup;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.schema.ColumnSchema;
import dev.hardwood.schema.FileSchema;

/**
 * Reads Parquet tables. Every column of numbers is a channel by its name, fields behind a dot; an evenly spaced column of times
 * becomes the sample rate and start instead. A missing value is NaN. Columns of text and lists are named in the metadata.
 */
public final class ParquetReader extends MappedReader {

	private static final String MAGIC = "PAR1";

	/** The library tells at each start which of its parts it chose; held here, for a logger that nobody holds forgets its level. */
	private static final Logger LIBRARY = Logger.getLogger("dev.hardwood");

	static {
		LIBRARY.setLevel(Level.WARNING);
	}

	/** Longer values of metadata are for programs. */
	private static final int LONGEST_TEXT = 1000;

	@Override
	public String format() {
		return "Parquet";
	}

	@Override
	public Set<String> extensions() {
		return Set.of("parquet", "pq");
	}

	@Override
	protected SampleSource read(RecordingMemory memory, ReadOptions options, Progress progress) throws IOException {
		Path file = memory.file();
		if (!Magic.has(memory.mapped(), 0, MAGIC)) {
			throw Magic.wrong(file, memory.mapped(), "Parquet");
		}
		return ParquetProblems.guarded(file, () -> {
			try (ParquetFileReader reader = ParquetFileReader.open(new MappedInput(file, memory.mapped()))) {
				return source(memory, reader.getFileMetaData(), reader.getFileSchema(), options);
			}
		});
	}

	private SampleSource source(RecordingMemory memory, FileMetaData table, FileSchema schema, ReadOptions options)
			throws IOException {
		List<RowGroup> groups = table.rowGroups();
		Map<String, String> metadata = new LinkedHashMap<>();
		table.keyValueMetadata().forEach((key, value) -> {
			if (value != null && value.length() <= LONGEST_TEXT) {
				metadata.put(key, value);
			}
		});
		List<ParquetColumn> columns = new ArrayList<>();
		for (ColumnSchema column : schema.getColumns()) {
			ParquetColumn.of(column, groups).ifPresentOrElse(columns::add,
					() -> metadata.put(String.join(".", column.fieldPath().elements()), "not read: " + kind(column)));
		}
		ParquetBlocks blocks = new ParquetBlocks(memory, groups);
		if (columns.isEmpty() || blocks.rows() == 0 || columns.size() > MemoryChannel.MOST) {
			throw BadRecording.of(memory.file(),
					"the table holds " + blocks.rows() + " rows and " + columns.size() + " columns of numbers",
					"write the samples as columns of numbers");
		}
		checkCompression(memory.file(), columns, groups);
		ParquetTimes times = ParquetTimes.find(columns, blocks, options).orSaid(table.keyValueMetadata(), options);
		List<StoredChannel> channels = new ArrayList<>();
		for (ParquetColumn column : columns) {
			if (!times.isTaken(column)) {
				Channel channel = new Channel(column.name(), unit(table, column), times.sampleRate(), times.start(), blocks.rows(), column.type());
				channels.add(new ParquetChannel(channel, column, blocks));
			}
		}
		return new MemorySource(memory, format(), channels, metadata);
	}

	/** The library knows these two, but does not bring what undoes them. */
	private static void checkCompression(Path file, List<ParquetColumn> columns, List<RowGroup> groups) throws ProblemException {
		for (RowGroup group : groups) {
			for (ParquetColumn column : columns) {
				CompressionCodec codec = group.columns().get(column.index()).metaData().codec();
				if (codec == CompressionCodec.BROTLI || codec == CompressionCodec.LZO) {
					throw BadRecording.of(file, "column '" + column.name() + "' is compressed with " + codec + ", which cannot be read here",
							"write it again with Zstandard, Snappy, gzip or LZ4");
				}
			}
		}
	}

	private static String unit(FileMetaData table, ParquetColumn column) {
		return Objects.requireNonNullElse(table.keyValueMetadata().get("unit." + column.name()), "");
	}

	private static String kind(ColumnSchema column) {
		return column.maxRepetitionLevel() > 0 ? "lists"
				: Optional.ofNullable(column.logicalType()).map(Object::toString).orElse(column.type().toString());
	}
}
