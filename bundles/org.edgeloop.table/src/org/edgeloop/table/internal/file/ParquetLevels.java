package org.edgeloop.table.internal.file;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.edgeloop.base.Progress;
import org.edgeloop.table.internal.LevelCounts;
import org.edgeloop.table.internal.ScratchDatabase;
import org.edgeloop.table.internal.local.LevelCountsBuilder;

/**
 * The levels of text columns that have few, so that rows are handed over as codes: a string made of each row's bytes costs five times
 * as much. Very few are looked up in a list, which DuckDB does once for each entry of the file's dictionaries; more are an ENUM of the
 * data base, which is looked up for each row.
 */
final class ParquetLevels {

	private static final int MOST_LEVELS = 1 << 16;
	/** Where the file has no dictionaries, looking through a longer list costs more than an ENUM. */
	private static final int MOST_LISTED = 32;

	private final ScratchDatabase database;
	private final String from;
	private final Map<String, Optional<Coded>> known = new HashMap<>();
	private final Map<String, LevelCounts> counted = new HashMap<>();

	ParquetLevels(ScratchDatabase database, String from) {
		this.database = database;
		this.from = from;
	}

	/**
	 * A column as codes.
	 *
	 * @param sql the codes as INTEGER; NULL where missing
	 * @param levels by code
	 */
	record Coded(String sql, List<String> levels) {
	}

	/** @return the column's codes; empty if it has too many levels */
	synchronized Optional<Coded> of(ParquetColumn column, Progress progress) throws IOException {
		if (!known.containsKey(column.stored())) {
			known.put(column.stored(), find(column, progress));
		}
		return known.getOrDefault(column.stored(), Optional.empty());
	}

	/** @return how often each level occurs; kept if there are few */
	synchronized LevelCounts counts(ParquetColumn column, Progress progress) throws IOException {
		if (counted.containsKey(column.stored())) {
			return counted.get(column.stored());
		}
		LevelCounts counts = count(column, progress);
		if (counts.levels().size() <= MOST_LEVELS) {
			counted.put(column.stored(), counts);
		}
		return counts;
	}

	/** DuckDB counts by the file's own dictionaries where it has them. */
	private LevelCounts count(ParquetColumn column, Progress progress) throws IOException {
		var levels = new LevelCountsBuilder();
		database.query("SELECT " + column.text() + ", count(*) FROM " + from + " GROUP BY 1", progress, chunk -> {
			for (long row = 0; row < chunk.rowCount(); row++) {
				levels.add(chunk.vector(0).getString(row), chunk.vector(1).getLong(row));
			}
		});
		return levels.finish();
	}

	private Optional<Coded> find(ParquetColumn column, Progress progress) throws IOException {
		List<String> levels = counts(column, progress).levels();
		if (levels.isEmpty() || levels.size() > MOST_LEVELS) {
			return Optional.empty();
		}
		String quoted = levels.stream().map(ScratchDatabase::quoted).collect(Collectors.joining(", "));
		return Optional.of(new Coded(levels.size() <= MOST_LISTED ? listed(column, quoted) : enumerated(column, quoted), List.copyOf(levels)));
	}

	private static String listed(ParquetColumn column, String levels) {
		return "list_position([" + levels + "], " + column.text() + ") - 1";
	}

	private String enumerated(ParquetColumn column, String levels) throws IOException {
		String type = "levels" + known.size();
		database.execute("CREATE TYPE " + type + " AS ENUM (" + levels + ")");
		return "CAST(enum_code(CAST(" + column.text() + " AS " + type + ")) AS INTEGER)";
	}
}
