package org.edgeloop.signal.internal.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.RecordingReader;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.SampleType;
import org.edgeloop.signal.internal.csv.CsvColumn.Kind;
import org.edgeloop.signal.internal.memory.BadRecording;
import org.edgeloop.signal.internal.memory.MemoryChannel;
import org.edgeloop.signal.internal.memory.MemorySource;
import org.edgeloop.signal.internal.memory.RecordingMemory;
import org.edgeloop.signal.internal.memory.SampleEncoding;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

/**
 * Reads tables of numbers as text. Every numeric column is a channel by its heading; an evenly spaced time column becomes the
 * sample rate and start time instead. Columns of text are passed over and named in the metadata.
 */
public final class CsvRecordingReader implements RecordingReader {

	@Override
	public String format() {
		return "CSV";
	}

	@Override
	public Set<String> extensions() {
		return Set.of("csv", "tsv", "txt");
	}

	@Override
	public SampleSource open(Path file, ReadOptions options, Progress progress) throws IOException {
		// Maps the file for its checks alone: folders, empty files and missing permission are said in one way for all formats.
		RecordingMemory.map(file).close();
		progress.begin("Reading " + file.getFileName(), Files.size(file));
		CsvText text = CsvText.of(file);
		CsvTable table = CsvTable.find(CsvSample.read(text).lines()).orElseThrow(() -> BadRecording.of(file,
				"the file holds no table of numbers", "check that its first lines are numbers in columns"));
		RecordingMemory memory = RecordingMemory.decoded(file);
		boolean opened = false;
		try {
			SampleSource source = read(text, table, memory, options, progress);
			opened = true;
			return source;
		} catch (InternalError e) {
			throw BadRecording.of(file, "the samples could not be put aside: the temporary folder is full", "make room there");
		} finally {
			if (!opened) {
				memory.close();
			}
		}
	}

	private SampleSource read(CsvText text, CsvTable table, RecordingMemory memory, ReadOptions options, Progress progress)
			throws IOException {
		int stored = (int) table.columns().stream().filter(CsvColumn::isStored).count();
		// A row has at least a delimiter for each column, so a long one of few cells cannot ask for more than this either.
		long capacity = Math.min(text.countLines(progress), Files.size(text.file()) / table.columns().size() + 1);
		MemorySegment values = memory.allocate(stored * capacity * Double.BYTES);
		CsvRows rows = new CsvRows(text.file(), table, values, capacity, options.timeZone().orElse(ZoneOffset.UTC));
		parse(text, table, rows, progress);
		if (rows.rows() == 0) {
			throw BadRecording.of(text.file(), "the recording holds no samples", "record it again");
		}
		return source(table, rows, values, memory, options);
	}

	private static void parse(CsvText text, CsvTable table, CsvRows rows, Progress progress) throws IOException {
		try (BufferedReader in = new BufferedReader(text.open(progress), 1 << 16)) {
			for (int line = 0; line < table.firstRow(); line++) {
				in.readLine();
			}
			try (CsvReader<CsvRows> csv = table.dialect().reader().build(rows, in)) {
				for (CsvRows row : csv) {
					row.check();
					if (row.isFull()) {
						// Rows that were added while the file was read belong to the next reading.
						return;
					}
				}
			}
		} catch (UncheckedIOException e) {
			throw e.getCause();
		} catch (CsvParseException e) {
			throw unwrapped(e, text.file(), rows);
		}
	}

	/** The parser wraps whatever is thrown while it reads. */
	private static ProblemException unwrapped(CsvParseException e, Path file, CsvRows rows) throws IOException {
		switch (e.getCause()) {
		case CancellationException cancelled -> throw cancelled;
		case IOException failed -> throw failed;
		case UncheckedIOException failed -> throw failed.getCause();
		case null, default -> {
			return BadRecording.atLine(file, rows.line(), "the table cannot be read from here on: " + e.getMessage(),
					"check its quotes");
		}
		}
	}

	private SampleSource source(CsvTable table, CsvRows rows, MemorySegment values, RecordingMemory memory,
			ReadOptions options) throws ProblemException {
		Map<String, String> metadata = new LinkedHashMap<>(table.preamble());
		var timeColumn = CsvTime.find(table);
		Optional<CsvTime> time = timeColumn.isEmpty() ? Optional.empty()
				: Optional.of(CsvTime.of(table, timeColumn.getAsInt(), rows, values));
		time.map(CsvTime::note).filter(note -> !note.isEmpty()).ifPresent(note -> metadata.put("time", note));
		OptionalDouble rate = options.sampleRate().isPresent() ? options.sampleRate()
				: time.map(CsvTime::sampleRate).orElse(OptionalDouble.empty());
		List<MemoryChannel> channels = new ArrayList<>();
		List<String> skipped = new ArrayList<>();
		for (int c = 0; c < table.columns().size(); c++) {
			CsvColumn column = table.columns().get(c);
			boolean isTime = time.isPresent() && time.get().column() == c;
			if (rows.kind(c) == Kind.TEXT) {
				skipped.add(column.name());
			} else if (!isTime || time.get().sampleRate().isEmpty()) {
				Channel channel = new Channel(column.name(), column.unit(), rate, time.flatMap(CsvTime::start), rows.rows(),
						SampleType.FLOAT64);
				channels.add(new MemoryChannel(channel, values.asReadOnly(), SampleEncoding.FLOAT64, ByteOrder.nativeOrder(),
						rows.offset(c), Double.BYTES));
			}
		}
		if (channels.isEmpty()) {
			throw BadRecording.of(memory.file(), "the file holds times and nothing else", "add a column of samples");
		}
		if (!skipped.isEmpty()) {
			metadata.put("text columns", String.join(", ", skipped));
		}
		return new MemorySource(memory, format(), channels, metadata);
	}
}
