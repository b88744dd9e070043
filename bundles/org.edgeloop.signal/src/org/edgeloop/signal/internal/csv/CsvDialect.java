package org.edgeloop.signal.internal.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

	/** @return the dialect in which the lines hold most numbers; empty if they hold none in any */
	static Optional<CsvDialect> detect(List<String> lines) {
		char comment = lines.stream().anyMatch(line -> line.startsWith("%")) ? '%' : '#';
		Optional<CsvDialect> best = Optional.empty();
		double bestScore = 0;
		for (char delimiter : DELIMITERS) {
			for (char decimal : new char[] { '.', ',' }) {
				// Both may be commas where the numbers are quoted.
				CsvDialect dialect = new CsvDialect(delimiter, decimal, comment);
				double score = dialect.score(lines);
				if (score > bestScore) {
					best = Optional.of(dialect);
					bestScore = score;
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
		Map<Integer, List<String>> rows = new TreeMap<>();
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

	/** @return the number of numbers, times their share of the rows that hold any, times the share of rows of the usual length */
	private double score(List<String> lines) {
		DecimalParser parser = numbers();
		IsoInstant instants = new IsoInstant();
		Map<Integer, List<String>> rows = regularRows(lines);
		long written = lines.stream().filter(line -> !line.isBlank() && !isComment(line)).count();
		int numbers = 0;
		int cells = 0;
		for (List<String> row : rows.values()) {
			List<String> filled = row.stream().filter(cell -> !cell.isBlank()).toList();
			int numeric = (int) filled.stream().filter(parser::parse).count();
			if (numeric > 0) {
				numbers += numeric;
				cells += filled.size() - (int) filled.stream().filter(instants::parse).count();
			}
		}
		boolean oneColumn = !rows.isEmpty() && rows.values().iterator().next().size() == 1;
		// A lone number with a comma looks like two with one between them, which is far more usual.
		double doubt = oneColumn && decimal == ',' ? 0.5 : 1;
		return numbers == 0 ? 0 : doubt * numbers * numbers / cells * rows.size() / written;
	}
}
