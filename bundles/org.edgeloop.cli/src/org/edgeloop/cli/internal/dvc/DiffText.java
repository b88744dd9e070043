package org.edgeloop.cli.internal.dvc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.edgeloop.dvc.data.DataDiff;
import org.edgeloop.dvc.value.PythonJson;
import org.edgeloop.dvc.value.Value;

/** What two versions of the data differ in, as DVC prints it. */
final class DiffText {

	private static final int SHOWN_DIGITS = 8;

	/**
	 * A line of the outcome.
	 *
	 * @param before the path; of what was renamed the older one
	 * @param after the newer path of what was renamed; else empty
	 * @param oldHash empty for what was added
	 * @param newHash empty but for what was modified or added
	 */
	private record Row(String before, String after, String oldHash, String newHash) {

		private String path() {
			return after.isEmpty() ? before : before + " -> " + after;
		}

		private boolean isFile() {
			return !path().endsWith("/");
		}

		private String digest() {
			String older = shortened(oldHash);
			String newer = shortened(newHash);
			return older.isEmpty() || newer.isEmpty() ? older + newer : older + ".." + newer;
		}

		private static String shortened(String hash) {
			return hash.substring(0, Math.min(SHOWN_DIGITS, hash.length()));
		}
	}

	private final boolean isEmpty;
	private final boolean showHash;
	private final SequencedMap<String, List<Row>> groups = new LinkedHashMap<>();

	/** @param hideMissing whether nothing is said of what the cache lacks */
	DiffText(DataDiff diff, boolean showHash, boolean hideMissing) {
		isEmpty = diff.isEmpty();
		this.showHash = showHash;
		groups.put("added", rows(diff.added()));
		groups.put("deleted", rows(diff.deleted()));
		groups.put("renamed", diff.renamed().stream().map(row -> new Row(row.before(), row.after(), row.hash(), "")).toList());
		groups.put("modified", rows(diff.modified()));
		if (!hideMissing) {
			groups.put("not in cache", diff.missing().stream().map(row -> new Row(row.path(), "", row.before(), "")).toList());
		}
	}

	private static List<Row> rows(List<DataDiff.Entry> entries) {
		return entries.stream().map(entry -> new Row(entry.path(), "", entry.before(), entry.after())).toList();
	}

	String text() {
		var text = new StringBuilder();
		var summary = new ArrayList<String>();
		groups.forEach((name, rows) -> {
			if (!rows.isEmpty()) {
				text.append(Character.toUpperCase(name.charAt(0))).append(name.substring(1)).append(":\n");
				rows.forEach(row -> text.append("    ").append(showHash ? row.digest() + "  " : "").append(row.path()).append('\n'));
				text.append('\n');
			}
			long files = rows.stream().filter(Row::isFile).count();
			if (files > 0) {
				summary.add(files + " " + name);
			}
		});
		return text + (summary.isEmpty() ? "" : "files summary: " + String.join(", ", summary) + "\n");
	}

	String markdown() {
		var rows = new ArrayList<List<String>>();
		rows.add(showHash ? List.of("Status", "Hash", "Path") : List.of("Status", "Path"));
		groups.forEach((name, group) -> group
				.forEach(row -> rows.add(showHash ? List.of(name, row.digest(), row.path()) : List.of(name, row.path()))));
		var text = new StringBuilder();
		for (int line = 0; line < rows.size(); line++) {
			text.append(line(rows, rows.get(line), ' '));
			if (line == 0) {
				text.append(line(rows, rows.getFirst().stream().map(_ -> "").toList(), '-'));
			}
		}
		return text + "\n";
	}

	private static String line(List<List<String>> rows, List<String> cells, char fill) {
		var line = new StringBuilder("|");
		for (int i = 0; i < cells.size(); i++) {
			int column = i;
			int width = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
			String cell = cells.get(i);
			line.append(fill).append(cell).append(String.valueOf(fill).repeat(width - cell.length())).append(fill).append('|');
		}
		return line.append('\n').toString();
	}

	/** DVC's own keys in DVC's own order. */
	String json() {
		Map<Value, Value> json = new LinkedHashMap<>();
		if (!isEmpty) {
			for (String name : List.of("added", "deleted", "modified", "renamed", "not in cache")) {
				if (groups.containsKey(name)) {
					json.put(Value.of(name), new Value.Sequence(groups.get(name).stream().map(this::json).toList()));
				}
			}
		}
		return PythonJson.write(new Value.Mapping(json)) + "\n";
	}

	private Value json(Row row) {
		Map<Value, Value> json = new LinkedHashMap<>();
		json.put(Value.of("path"), row.after().isEmpty() ? Value.of(row.before()) : pair(row.before(), row.after()));
		if (showHash) {
			boolean both = !row.oldHash().isEmpty() && !row.newHash().isEmpty();
			json.put(Value.of("hash"), both ? pair(row.oldHash(), row.newHash()) : Value.of(row.oldHash() + row.newHash()));
		}
		return new Value.Mapping(json);
	}

	private static Value pair(String older, String newer) {
		Map<Value, Value> pair = new LinkedHashMap<>();
		pair.put(Value.of("old"), Value.of(older));
		pair.put(Value.of("new"), Value.of(newer));
		return new Value.Mapping(pair);
	}
}
