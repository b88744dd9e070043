package org.edgeloop.dataset.internal.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** Reads the times of all samples from a column of a recording that is a table. */
final class TimeColumn {

	private static final List<String> EXTENSIONS = List.of(".csv", ".tsv", ".txt");

	/** What such columns are usually called. */
	static final List<String> NAMES = List.of("time", "timestamp", "datetime", "date", "t");

	private TimeColumn() {
	}

	/**
	 * @param name the column's heading, whatever the case, or its index from 0
	 * @return the time of each row
	 * @throws ProblemException if the recording is no table, has no such column, or its times do not ascend
	 */
	static double[] read(Path file, String name, ForeignTime format) throws IOException {
		if (!isTable(file)) {
			throw bad("the labels' times are those of the column \"" + name + "\", and the recording is no table with columns", file);
		}
		double[] times = new double[1024];
		int rows = 0;
		try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(separator(file)).skipEmptyLines(true)
				.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
				.extraFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(file, StandardCharsets.UTF_8)) {
			int column = -1;
			for (CsvRecord record : csv) {
				if (column < 0) {
					column = column(record.getFields(), name, file);
					if (!isIndex(name)) {
						continue;
					}
				}
				Optional<BigDecimal> time = time(column < record.getFieldCount() ? record.getField(column) : "", format);
				if (time.isPresent()) {
					times = rows == times.length ? Arrays.copyOf(times, 2 * rows) : times;
					times[rows++] = time.get().doubleValue();
				} else if (rows > 0) {
					throw bad("row " + record.getStartingLineNumber() + " has no time in the column \"" + name + "\"", file);
				}
			}
		} catch (CsvParseException e) {
			throw bad("no table: " + e.getMessage(), file);
		}
		return ascending(Arrays.copyOf(times, rows), file);
	}

	/** @return the usual name of a column of times that the recording has; empty if it has none, or is no table */
	static Optional<String> find(Path file) throws IOException {
		for (String name : NAMES) {
			if (isIn(file, name)) {
				return Optional.of(name);
			}
		}
		return Optional.empty();
	}

	/** @return whether the recording is a table with a column of that heading */
	static boolean isIn(Path file, String name) throws IOException {
		if (!isTable(file)) {
			return false;
		}
		try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			char[] head = new char[4096];
			String first = new String(head, 0, Math.max(0, reader.read(head))).lines().findFirst().orElse("");
			return Arrays.stream(first.split("[,;\t]")).map(heading -> heading.replace("\"", "").strip())
					.anyMatch(name.strip()::equalsIgnoreCase);
		} catch (CharacterCodingException e) {
			return false;
		}
	}

	private static boolean isTable(Path file) {
		String path = file.toString().toLowerCase(Locale.ROOT);
		return !Files.isDirectory(file) && EXTENSIONS.stream().anyMatch(path::endsWith);
	}

	static double[] ascending(double[] times, Path file) throws ProblemException {
		for (int i = 1; i < times.length; i++) {
			if (!(times[i] >= times[i - 1])) {
				throw bad("the times do not ascend: sample " + i + " lies before the one in front of it", file);
			}
		}
		if (times.length == 0) {
			throw bad("there are no times", file);
		}
		return times;
	}

	private static Optional<BigDecimal> time(String cell, ForeignTime format) {
		Optional<BigDecimal> number = ForeignNumber.parse(cell);
		return number.isPresent() && format.format().isEmpty() ? number : format.parse(cell);
	}

	private static boolean isIndex(String name) {
		return name.matches("[0-9]{1,4}");
	}

	private static int column(List<String> headings, String name, Path file) throws ProblemException {
		for (int column = 0; column < headings.size(); column++) {
			if (headings.get(column).strip().equalsIgnoreCase(name.strip())) {
				return column;
			}
		}
		if (isIndex(name) && Integer.parseInt(name) < headings.size()) {
			return Integer.parseInt(name);
		}
		throw bad("there is no column \"" + name + "\" of times; there are " + String.join(", ", headings), file);
	}

	private static char separator(Path file) throws IOException {
		try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			char[] head = new char[4096];
			int length = Math.max(0, reader.read(head));
			String first = new String(head, 0, length).lines().findFirst().orElse("");
			return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
		}
	}

	private static ProblemException bad(String what, Path file) {
		return new ProblemException(Problem.error(what, file.toString(), "say what the labels' times count by time=…"));
	}
}
