package org.edgeloop.signal.internal.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.edgeloop.signal.internal.csv.CsvColumn.Kind;
import org.edgeloop.signal.internal.memory.MemoryChannel;

/**
 * What a file's first lines tell of its table.
 *
 * @param dialect how it is written
 * @param firstRow the line that the data begins with, counted from 0
 * @param columns the columns, those of text too
 * @param preamble what stands above the table, as text by name
 */
record CsvTable(CsvDialect dialect, int firstRow, List<CsvColumn> columns, Map<String, String> preamble) {

	/** @return empty if the lines hold no table of numbers */
	static Optional<CsvTable> find(List<String> lines) {
		return CsvDialect.detect(lines).flatMap(dialect -> new Finder(dialect, lines).find());
	}

	/** What is longer is cut off: searching it would take time in proportion to its square. */
	private static final int LONGEST_REMARK = 500;

	/** Looks for the table's parts: data, the row of headings above it, and whatever stands above that. */
	private static final class Finder {

		private final CsvDialect dialect;
		private final List<String> lines;
		private final TreeMap<Integer, List<String>> rows;
		private final DecimalParser numbers;
		private final IsoInstant instants = new IsoInstant();

		Finder(CsvDialect dialect, List<String> lines) {
			this.dialect = dialect;
			this.lines = lines;
			this.rows = new TreeMap<>(dialect.regularRows(lines));
			this.numbers = dialect.numbers();
		}

		Optional<CsvTable> find() {
			List<Kind> kinds = kinds();
			Optional<Integer> firstRow = rows.keySet().stream().filter(line -> isData(rows.get(line), kinds)).findFirst();
			if (!kinds.contains(Kind.NUMBER) || firstRow.isEmpty() || kinds.size() > MemoryChannel.MOST) {
				return Optional.empty();
			}
			int data = firstRow.get();
			List<Integer> headings = headingLines(data, kinds.size());
			List<CsvColumn> columns = columns(headings, kinds);
			int above = headings.isEmpty() ? data : headings.getFirst();
			return Optional.of(new CsvTable(dialect, data, columns, preamble(above)));
		}

		/** The rows tell by their majority what a column holds: the first ones may be headings. */
		private List<Kind> kinds() {
			List<Kind> kinds = new ArrayList<>();
			int columns = rows.isEmpty() ? 0 : rows.firstEntry().getValue().size();
			for (int c = 0; c < columns; c++) {
				int numeric = 0;
				int dates = 0;
				int others = 0;
				for (List<String> row : rows.values()) {
					String cell = row.get(c);
					if (cell.isBlank()) {
						continue;
					}
					if (numbers.parse(cell)) {
						numeric++;
					} else if (instants.parse(cell)) {
						dates++;
					} else {
						others++;
					}
				}
				kinds.add(kind(numeric, dates, others));
			}
			return kinds;
		}

		/** Two rows may be headings: where only they were filled in, the column is empty. */
		private static Kind kind(int numeric, int dates, int others) {
			if (numeric > 0 && numeric >= dates + others - 2) {
				return Kind.NUMBER;
			}
			if (dates > 0 && dates >= others - 2) {
				return Kind.INSTANT;
			}
			return numeric + dates + others <= 1 ? Kind.EMPTY : Kind.TEXT;
		}

		private boolean isData(List<String> row, List<Kind> kinds) {
			boolean any = false;
			for (int c = 0; c < row.size(); c++) {
				String cell = row.get(c);
				boolean numeric = numbers.parse(cell);
				any |= numeric && !cell.isBlank() && kinds.get(c) == Kind.NUMBER;
				if (kinds.get(c) == Kind.NUMBER && !numeric || kinds.get(c) == Kind.INSTANT && !instants.parse(cell)) {
					return false;
				}
			}
			return any;
		}

		/** @return the line of names and, where there is one, the line of units below it */
		private List<Integer> headingLines(int firstRow, int columns) {
			int above = firstRow - 1;
			while (above >= 0 && lines.get(above).isBlank()) {
				above--;
			}
			if (above < 0) {
				return List.of();
			}
			if (dialect.isComment(lines.get(above))) {
				return isHeading(above, columns) ? List.of(above) : List.of();
			}
			if (!isHeading(above, columns)) {
				return List.of();
			}
			boolean unitsBelow = above > 0 && isHeading(above - 1, columns) && isUnits(headings(above))
					&& (!isUnits(headings(above - 1)) || knownUnits(above) > knownUnits(above - 1));
			return unitsBelow ? List.of(above - 1, above) : List.of(above);
		}

		/** A row without a number that has a name for every column, but for one behind a delimiter at the line's end. */
		private boolean isHeading(int line, int columns) {
			List<String> cells = headings(line);
			return (cells.size() == columns || cells.size() == columns - 1)
					&& cells.stream().noneMatch(cell -> !cell.isBlank() && numbers.parse(cell))
					&& cells.stream().anyMatch(cell -> !cell.isBlank());
		}

		private static boolean isUnits(List<String> cells) {
			return cells.stream().allMatch(cell -> cell.isBlank() || cell.strip().matches("[\\[(].*[\\])]|[^\\s\\d]{1,6}\\^?[²2]?"));
		}

		/** Short names look like units as well; then it counts which of them are units that everybody knows. */
		private long knownUnits(int line) {
			return headings(line).stream().filter(CsvColumn::isUnit).count();
		}

		/** A comment right above the data may hold the names, as NumPy's {@code savetxt} writes them. */
		private List<String> headings(int line) {
			String text = lines.get(line);
			return dialect.cells(dialect.isComment(text) ? text.substring(1).strip() : text);
		}

		private List<CsvColumn> columns(List<Integer> headings, List<Kind> kinds) {
			List<String> names = headings.isEmpty() ? List.of() : headings(headings.getFirst());
			List<String> units = headings.size() < 2 ? List.of() : headings(headings.get(1));
			List<CsvColumn> columns = new ArrayList<>();
			for (int c = 0; c < kinds.size(); c++) {
				String name = c < names.size() ? names.get(c) : "";
				String unit = c < units.size() ? units.get(c).strip().replaceAll("^[\\[(]|[\\])]$", "") : "";
				// An empty column without a name is what a delimiter at the end of each line leaves.
				Kind kind = kinds.get(c) == Kind.EMPTY && name.isBlank() ? Kind.TEXT : kinds.get(c);
				columns.add(CsvColumn.of(unit.isEmpty() ? name : name + " [" + unit + "]", c, kind));
			}
			return columns;
		}

		private Map<String, String> preamble(int end) {
			Map<String, String> preamble = new LinkedHashMap<>();
			for (int i = 0; i < end; i++) {
				String whole = lines.get(i);
				String line = whole.substring(0, Math.min(whole.length(), LONGEST_REMARK)).replaceAll("^[#%\\s]+", "").strip();
				String[] parts = line.split("\\s*[:=" + (dialect.joinsDelimiters() ? "" : dialect.delimiter()) + "]\\s*", 2);
				if (parts.length == 2 && !parts[0].isEmpty() && !parts[1].isEmpty()) {
					preamble.put(parts[0], parts[1]);
				} else if (!line.isEmpty()) {
					preamble.put("line " + (i + 1), line);
				}
			}
			return preamble;
		}
	}
}
