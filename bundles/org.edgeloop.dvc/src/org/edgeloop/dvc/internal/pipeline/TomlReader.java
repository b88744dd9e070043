package org.edgeloop.dvc.internal.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.value.Value;

/** Reads TOML 1.0. Dates and times are text, since no parameter may be one. */
final class TomlReader {

	private static final Pattern BARE_KEY = Pattern.compile("[A-Za-z0-9_-]+");
	private static final Pattern TIME = Pattern
			.compile("\\d{4}-\\d\\d-\\d\\d(?:[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:\\d\\d)?)?|\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?");

	/** A table that is being filled; its values are values, tables and lists of tables. */
	private static final class Table {
		private final Map<String, Object> entries = new LinkedHashMap<>();

		Value value() {
			Map<Value, Value> values = new LinkedHashMap<>();
			entries.forEach((key, item) -> values.put(Value.of(key), value(item)));
			return new Value.Mapping(values);
		}

		private static Value value(Object item) {
			return switch (item) {
				case Table table -> table.value();
				case List<?> tables -> new Value.Sequence(tables.stream().map(Table::value).toList());
				case Value value -> value;
				default -> throw new IllegalStateException("no value of a table");
			};
		}
	}

	private final LiteralScanner text;

	TomlReader(String text, String name) {
		this.text = new LiteralScanner(text.replace("\r\n", "\n"), name);
	}

	Value read() throws ProblemException {
		var root = new Table();
		Table current = root;
		for (text.skipBlanks(true); text.peek() != LiteralScanner.END; text.skipBlanks(true)) {
			if (text.takeIf("[[")) {
				current = newOfList(root, key());
				text.expect("]]");
			} else if (text.takeIf("[")) {
				current = table(root, key());
				text.expect("]");
			} else {
				entry(current);
			}
			text.skipBlanks(false);
			if (text.peek() != LiteralScanner.END && text.peek() != '\n') {
				throw text.problem("a line goes on behind its end");
			}
		}
		return root.value();
	}

	private void entry(Table table) throws ProblemException {
		List<String> key = key();
		text.expect("=");
		text.skipBlanks(false);
		Table holder = table(table, key.subList(0, key.size() - 1));
		if (holder.entries.putIfAbsent(key.getLast(), value()) != null) {
			throw text.problem("'" + String.join(".", key) + "' stands there twice");
		}
	}

	private List<String> key() throws ProblemException {
		var names = new ArrayList<String>();
		do {
			text.skipBlanks(false);
			int c = text.peek();
			names.add(c == '"' || c == '\'' ? text.string(c == '"') : text.take(BARE_KEY).orElseThrow(() -> text.problem("a name is missing")));
			text.skipBlanks(false);
		} while (text.takeIf("."));
		return names;
	}

	private Table table(Table from, List<String> names) throws ProblemException {
		Table table = from;
		for (String name : names) {
			Object found = table.entries.computeIfAbsent(name, _ -> new Table());
			if (found instanceof List<?> tables && tables.getLast() instanceof Table last) {
				table = last;
			} else if (found instanceof Table inner) {
				table = inner;
			} else {
				throw text.problem("'" + name + "' is no table");
			}
		}
		return table;
	}

	@SuppressWarnings("unchecked")
	private Table newOfList(Table root, List<String> names) throws ProblemException {
		Table holder = table(root, names.subList(0, names.size() - 1));
		var added = new Table();
		if (holder.entries.computeIfAbsent(names.getLast(), _ -> new ArrayList<Object>()) instanceof ArrayList<?> tables) {
			((List<Object>) tables).add(added);
			return added;
		}
		throw text.problem("'" + names.getLast() + "' is no list of tables");
	}

	private Value value() throws ProblemException {
		int c = text.peek();
		if (c == '"' || c == '\'') {
			return Value.of(text.string(c == '"'));
		}
		if (c == '[') {
			return list();
		}
		if (c == '{') {
			return inlineTable();
		}
		if (text.takeIf("true")) {
			return Value.of(true);
		}
		if (text.takeIf("false")) {
			return Value.of(false);
		}
		var time = text.take(TIME);
		return time.isPresent() ? Value.of(time.get()) : text.number();
	}

	private Value list() throws ProblemException {
		text.expect("[");
		text.enter();
		var items = new ArrayList<Value>();
		text.skipBlanks(true);
		while (!text.takeIf("]")) {
			items.add(value());
			text.skipBlanks(true);
			if (!text.takeIf(",") && text.peek() != ']') {
				throw text.problem("',' is missing in a list");
			}
			text.skipBlanks(true);
		}
		text.leave();
		return new Value.Sequence(items);
	}

	private Value inlineTable() throws ProblemException {
		text.expect("{");
		text.enter();
		var table = new Table();
		text.skipBlanks(false);
		while (!text.takeIf("}")) {
			entry(table);
			text.skipBlanks(false);
			if (!text.takeIf(",") && text.peek() != '}') {
				throw text.problem("',' is missing in a table");
			}
			text.skipBlanks(false);
		}
		text.leave();
		return table.value();
	}
}
