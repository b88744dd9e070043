package org.edgeloop.table.internal.trino;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** Names in SQL, always quoted, so that no name is ever read as anything else. */
final class TrinoNames {

	private static final int PARTS = 3;

	private TrinoNames() {
	}

	static String quoted(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}

	/**
	 * @param table catalog.schema.table; a part that holds a dot stands in double quotes
	 * @return the same with every part quoted
	 */
	static String table(String table) throws ProblemException {
		List<String> parts = parts(table);
		if (parts.size() != PARTS || parts.stream().anyMatch(String::isEmpty)) {
			throw new ProblemException(Problem.error("this names no table on a Trino server", table, "write it as catalog.schema.table"));
		}
		return parts.stream().map(TrinoNames::quoted).collect(Collectors.joining("."));
	}

	private static List<String> parts(String table) {
		var parts = new ArrayList<String>();
		var part = new StringBuilder();
		boolean within = false;
		for (int i = 0; i < table.length(); i++) {
			char c = table.charAt(i);
			if (c == '"' && within && i + 1 < table.length() && table.charAt(i + 1) == '"') {
				part.append(c);
				i++;
			} else if (c == '"') {
				within = !within;
			} else if (c == '.' && !within) {
				parts.add(part.toString());
				part.setLength(0);
			} else {
				part.append(c);
			}
		}
		parts.add(part.toString());
		return parts;
	}
}
