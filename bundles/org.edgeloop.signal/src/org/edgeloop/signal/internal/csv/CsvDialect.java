package org.edgeloop.signal.internal.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * How a table is written.
 *
 * @param delimiter what stands between cells; a space stands for any number of them
 * @param decimal the decimal separator
 * @param comment what a comment line begins with
 */
record CsvDialect(char delimiter, char decimal, char comment) {

	private static final char QUOTE = '"';
	private static final char[] DELIMITERS = { ',', ';', '\t', '|', ' ' };

	/** How well a dialect explains a sample: more numbers in rows of the same length are better, then a larger share of them. */
	private record Score(int numbers, double share) {

		boolean isBetterThan(Score other) {
			return share * numbers > other.share * other.numbers;
		}
	}

	/** @return the dialect in which the lines hold most numbers; empty if they hold none in any */
	static Optional<CsvDialect> detect(List<String> lines) {
		char comment = lines.stream().anyMatch(line -> line.startsWith("%")) ? '%' : '#';
		Optional<CsvDialect> best = Optional.empty();
		Score bestScore = new Score(0, 0);
		for (char delimiter : DELIMITERS) {
			for (char decimal : new char[] { '.', ',' }) {
				if (delimiter != decimal) {
					CsvDialect dialect = new CsvDialect(delimiter, decimal, comment);
					Score score = dialect.score(lines);
					if (score.isBetterThan(bestScore)) {
						best = Optional.of(dialect);
						bestScore = score;
					}
				}
			}
		}
		return best;
	}

	/** @return a line's cells, unquoted */
	List<String> cells(String line) {
		List<String> cells;
		try {
			cells = reader().ofSingleCsvRecord(line).getFields();
		} catch (CsvParseException e) {
			cells = List.of(line);
		}
		return joinsDelimiters() ? cells.stream().filter(cell -> !cell.isEmpty()).toList() : cells;
	}

	/** @return whether delimiters side by side count as one */
	boolean joinsDelimiters() {
		return delimiter == ' ';
	}

	boolean isComment(String line) {
		return !line.isEmpty() && line.charAt(0) == comment;
	}

	DecimalParser numbers() {
		return new DecimalParser(decimal);
	}

	/** @return a parser's settings; rows of any length are let through, to be judged by their reader */
	CsvReader.CsvReaderBuilder reader() {
		return CsvReader.builder().fieldSeparator(delimiter).quoteCharacter(QUOTE).commentStrategy(CommentStrategy.SKIP)
				.commentCharacter(comment).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
				.missingFieldStrategy(FieldMismatchStrategy.IGNORE).trimWhitespacesAroundQuotes(true);
	}

	/** @return the rows among the lines that have the most frequent number of cells, by line number from 0 */
	Map<Integer, List<String>> regularRows(List<String> lines) {
		Map<Integer, List<String>> rows = new java.util.TreeMap<>();
		Map<Integer, Integer> frequencies = new HashMap<>();
		for (int i = 0; i < lines.size(); i++) {
			if (!lines.get(i).isBlank() && !isComment(lines.get(i))) {
				List<String> cells = cells(lines.get(i));
				rows.put(i, cells);
				frequencies.merge(cells.size(), 1, Integer::sum);
			}
		}
		int usual = frequencies.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
		rows.values().removeIf(cells -> cells.size() != usual);
		return rows;
	}

	private Score score(List<String> lines) {
		DecimalParser parser = numbers();
		int numbers = 0;
		int others = 0;
		for (List<String> row : new ArrayList<>(regularRows(lines).values())) {
			for (String cell : row) {
				if (!cell.isBlank() && parser.parse(cell)) {
					numbers++;
				} else if (!cell.isBlank()) {
					others++;
				}
			}
		}
		return new Score(numbers, numbers == 0 ? 0 : (double) numbers / (numbers + others));
	}
}
