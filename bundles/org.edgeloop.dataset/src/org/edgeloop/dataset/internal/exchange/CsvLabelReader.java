package org.edgeloop.dataset.internal.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Problem.Severity;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.LabelAttributes;
import org.edgeloop.dataset.LabelOrigin;
import org.edgeloop.dataset.UnknownKeys;
import org.edgeloop.dataset.exchange.ExchangeOptions;
import org.edgeloop.dataset.internal.exchange.CsvField.Heading;
import org.edgeloop.dataset.internal.exchange.ForeignLabel.Shape;
import org.edgeloop.dataset.review.Review;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** Reads a table of labels: {@link CsvFormat}'s own or another one. */
final class CsvLabelReader {

	private static final String SEPARATORS = ",;\t";

	private final Path file;
	private final ExchangeOptions options;
	private final Map<CsvField, Integer> columns = new EnumMap<>(CsvField.class);
	private final Map<String, List<ForeignLabel>> labels = new LinkedHashMap<>();
	private final List<String> ignored = new ArrayList<>();
	private final ForeignTime times;
	private TimeUnit unit = TimeUnit.UNKNOWN;
	private boolean sawText;

	CsvLabelReader(Path file, ExchangeOptions options) throws ProblemException {
		this.file = file;
		this.options = options;
		times = ForeignTime.of(options, "");
	}

	ForeignLabels read(Progress progress) throws IOException {
		String text = ForeignText.read(file);
		try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(separator(text)).skipEmptyLines(true)
				.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
				.extraFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text)) {
			boolean isHeading = true;
			for (CsvRecord record : csv) {
				progress.checkCancelled();
				if (isHeading) {
					readHeadings(record);
					isHeading = false;
				} else {
					readRow(record);
				}
			}
		} catch (CsvParseException e) {
			throw new ProblemException(Problem.error("this is no table: " + e.getMessage(), file.toString(), "export it again"), e);
		}
		return new ForeignLabels(tracks(), problems());
	}

	private static char separator(String text) {
		String first = text.lines().findFirst().orElse("");
		return (char) SEPARATORS.chars().reduce(',',
				(best, each) -> count(first, each) > count(first, best) ? each : best);
	}

	private static long count(String line, int separator) {
		return line.chars().filter(c -> c == separator).count();
	}

	private void readHeadings(CsvRecord record) throws ProblemException {
		List<String> headings = record.getFields();
		for (CsvField field : CsvField.values()) {
			Optional<String> said = options.get("column:" + field.heading());
			if (said.isPresent()) {
				int column = headings.indexOf(said.get());
				if (column < 0) {
					throw new ProblemException(Problem.error("the table has no column \"" + said.get() + "\"", file.toString(),
							"it has " + String.join(", ", headings)));
				}
				columns.put(field, column);
			}
		}
		for (int column = 0; column < headings.size(); column++) {
			Optional<CsvField> field = Heading.of(headings.get(column)).field();
			if (columns.containsValue(column)) {
				continue;
			}
			if (field.isPresent() && isBetter(field.get(), headings, column)) {
				columns.put(field.get(), column);
			} else if (field.isEmpty()) {
				ignored.add(headings.get(column));
			}
		}
		if (!columns.containsKey(CsvField.FROM)) {
			throw new ProblemException(Problem.error("the table has no column of starts", file.toString(),
					"name one by column:from=HEADING; it has " + String.join(", ", headings)));
		}
		unit = Heading.of(headings.get(column(CsvField.FROM))).timeUnit().orElse(unit);
		boolean isOurs = headings.get(column(CsvField.FROM)).equals(CsvField.FROM.heading())
				&& headings.contains("start [s]") && headings.contains(CsvField.KIND.heading());
		unit = isOurs ? TimeUnit.SAMPLES : unit;
	}

	/** The name that stands first for a field wins over its synonyms. */
	private boolean isBetter(CsvField field, List<String> headings, int column) {
		return !columns.containsKey(field) || options.get("column:" + field.heading()).isEmpty()
				&& Heading.of(headings.get(column)).name().equals(field.heading());
	}

	private int column(CsvField field) {
		return columns.getOrDefault(field, -1);
	}

	private void readRow(CsvRecord record) throws IOException {
		BigDecimal start = time(cell(record, CsvField.FROM), record);
		BigDecimal end = end(record, start);
		String kind = cell(record, CsvField.KIND);
		Shape shape = kind.equals("recording") ? Shape.RECORDING
				: kind.equals("point") || kind.isEmpty() && start.compareTo(end) == 0 ? Shape.POINT : Shape.REGION;
		var label = new ForeignLabel(shape, cell(record, CsvField.TYPE), start, shape == Shape.POINT ? start : end);
		label.isPath = unit == TimeUnit.SAMPLES && columns.containsKey(CsvField.KIND);
		label.id = cell(record, CsvField.ID);
		label.note = cell(record, CsvField.NOTE);
		label.author = cell(record, CsvField.AUTHOR);
		label.created = cell(record, CsvField.CREATED);
		label.lowFrequency = frequency(record, CsvField.LOW);
		label.highFrequency = frequency(record, CsvField.HIGH);
		label.channels.addAll(ChannelsText.parse(cell(record, CsvField.CHANNELS)));
		label.origin = origin(record);
		label.review = review(record);
		readObjects(record, label);
		labels.computeIfAbsent(cell(record, CsvField.RECORDING), _ -> new ArrayList<>()).add(label);
	}

	private void readObjects(CsvRecord record, ForeignLabel label) throws IOException {
		String attributes = cell(record, CsvField.ATTRIBUTES);
		if (!attributes.isEmpty()) {
			try {
				label.attributes = LabelAttributes.valueOf(attributes);
			} catch (IllegalArgumentException e) {
				throw bad("the attributes are no JSON object of values", record);
			}
		}
		String other = cell(record, CsvField.OTHER);
		Json keys = other.isEmpty() ? Json.NOTHING : Json.parse(Path.of(file + ":" + record.getStartingLineNumber()), other);
		String json = keys.isObject() ? keys.write() : "{}";
		label.otherKeys = json.substring(1, json.length() - 1);
	}

	/** A score says nothing without what gave it. */
	private LabelOrigin origin(CsvRecord record) throws ProblemException {
		String by = cell(record, CsvField.ORIGIN);
		String score = cell(record, CsvField.SCORE);
		if (by.isEmpty()) {
			return LabelOrigin.PERSON;
		}
		try {
			return score.isEmpty() ? new LabelOrigin(by, OptionalDouble.empty(), UnknownKeys.NONE)
					: LabelOrigin.of(by, ForeignNumber.parse(score).orElseThrow(() -> bad("not a score: " + score, record)).doubleValue());
		} catch (IllegalArgumentException e) {
			throw bad(e.getMessage(), record);
		}
	}

	private Review review(CsvRecord record) throws ProblemException {
		String review = cell(record, CsvField.REVIEW);
		try {
			return review.isEmpty() ? Review.DRAFT : Review.valueOf(review);
		} catch (IllegalArgumentException e) {
			throw bad("not a review: " + review, record);
		}
	}

	private BigDecimal end(CsvRecord record, BigDecimal start) throws ProblemException {
		String end = cell(record, CsvField.TO);
		if (!end.isEmpty()) {
			return time(end, record);
		}
		String duration = cell(record, CsvField.DURATION);
		return duration.isEmpty() ? start
				: start.add(ForeignNumber.parse(duration).orElseThrow(() -> bad("not a duration: " + duration, record)));
	}

	private BigDecimal time(String text, CsvRecord record) throws ProblemException {
		Optional<BigDecimal> number = ForeignNumber.parse(text);
		if (number.isPresent() && times.format().isEmpty()) {
			return number.get();
		}
		sawText = true;
		return times.parse(text).orElseThrow(() -> bad("not a time: \"" + text + "\"", record));
	}

	private OptionalDouble frequency(CsvRecord record, CsvField field) throws ProblemException {
		String text = cell(record, field);
		return text.isEmpty() ? OptionalDouble.empty()
				: OptionalDouble.of(ForeignNumber.parse(text).orElseThrow(() -> bad("not a frequency: " + text, record)).doubleValue());
	}

	private String cell(CsvRecord record, CsvField field) {
		int column = column(field);
		return column < 0 || column >= record.getFieldCount() ? "" : record.getField(column);
	}

	private ProblemException bad(String what, CsvRecord record) {
		return new ProblemException(Problem.error(what, file + ":" + record.getStartingLineNumber(), "correct the line"));
	}

	private List<ForeignTrack> tracks() {
		ForeignClock clock = ForeignClock.of(sawText ? TimeUnit.EPOCH : unit);
		return labels.entrySet().stream().map(each -> new ForeignTrack(
				List.of(each.getKey().isEmpty() ? file.getFileName().toString() : each.getKey()), clock, each.getValue())).toList();
	}

	private List<Problem> problems() {
		return ignored.isEmpty() ? List.of()
				: List.of(new Problem(Severity.INFO, "columns that are no part of a label are not taken over: " + String.join(", ", ignored),
						file.toString(), ""));
	}
}
