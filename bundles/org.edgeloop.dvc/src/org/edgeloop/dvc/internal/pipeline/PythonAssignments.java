package org.edgeloop.dvc.internal.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.value.Value;

/**
 * Reads the literals that a file of Python assigns to names: in the module, in classes, and to {@code self} in their {@code __init__}.
 * Everything else is passed over; nothing is run.
 */
final class PythonAssignments {

	private static final Pattern ASSIGNMENT = Pattern.compile("(self\\.)?([\\p{L}_]\\w*)\\s*(?::[^=]*)?=(?!=)\\s*(.+)", Pattern.DOTALL);
	private static final Pattern CLASS = Pattern.compile("class\\s+(\\w+).*:", Pattern.DOTALL);
	private static final Pattern INIT = Pattern.compile("def\\s+__init__\\s*\\(.*:", Pattern.DOTALL);

	/** A line as Python counts them: brackets and strings may go over several lines of the file. */
	private record Line(int indent, String text) {
	}

	private final String name;
	private final List<Line> lines = new ArrayList<>();
	private int next;

	PythonAssignments(String text, String name) {
		this.name = name;
		split(text.replace("\r\n", "\n").replace("\t", "        "));
	}

	Value read() {
		return block(0, false);
	}

	private Value.Mapping block(int indent, boolean onlySelf) {
		Map<Value, Value> found = new LinkedHashMap<>();
		while (next < lines.size() && lines.get(next).indent() >= indent) {
			Line line = lines.get(next++);
			Matcher ofClass = CLASS.matcher(line.text());
			if (ofClass.matches()) {
				found.put(Value.of(ofClass.group(1)), block(line.indent() + 1, false));
			} else if (INIT.matcher(line.text()).matches()) {
				found.putAll(block(line.indent() + 1, true).entries());
			} else if (line.text().endsWith(":")) {
				skipBlock(line.indent());
			} else {
				assignment(line.text(), onlySelf, found);
			}
		}
		return new Value.Mapping(found);
	}

	private void skipBlock(int indent) {
		while (next < lines.size() && lines.get(next).indent() > indent) {
			next++;
		}
	}

	private void assignment(String line, boolean onlySelf, Map<Value, Value> found) {
		Matcher matcher = ASSIGNMENT.matcher(line);
		if (!matcher.matches() || onlySelf && matcher.group(1) == null) {
			return;
		}
		try {
			var scanner = new LiteralScanner(matcher.group(3), name);
			Value value = literal(scanner);
			scanner.skipBlanks();
			if (scanner.peek() == LiteralScanner.END) {
				found.put(Value.of(matcher.group(2)), value);
			}
		} catch (ProblemException e) {
			// It is no literal but something that Python would compute.
		}
	}

	private static Value literal(LiteralScanner text) throws ProblemException {
		text.skipBlanks();
		int c = text.peek();
		if (c == '"' || c == '\'') {
			return string(text);
		}
		return switch (c) {
			case '[' -> items(text, "[", "]");
			case '(' -> items(text, "(", ")");
			case '{' -> braces(text);
			default -> word(text);
		};
	}

	/** Strings that stand side by side are one. */
	private static Value string(LiteralScanner text) throws ProblemException {
		var joined = new StringBuilder();
		while (text.peek() == '"' || text.peek() == '\'') {
			joined.append(text.string());
			text.skipBlanks();
		}
		return Value.of(joined.toString());
	}

	private static Value word(LiteralScanner text) throws ProblemException {
		for (var word : Map.of("True", Value.of(true), "False", Value.of(false), "None", Value.NULL).entrySet()) {
			if (text.takeIf(word.getKey())) {
				return word.getValue();
			}
		}
		int c = text.peek();
		if (!(c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.')) {
			throw text.problem("it is no literal");
		}
		return text.number();
	}

	private static Value items(LiteralScanner text, String open, String close) throws ProblemException {
		text.expect(open);
		text.enter();
		List<Value> items = new ArrayList<>();
		boolean comma = false;
		text.skipBlanks();
		while (!text.takeIf(close)) {
			items.add(literal(text));
			text.skipBlanks();
			comma = text.takeIf(",");
			text.skipBlanks();
		}
		text.leave();
		boolean onlyInBrackets = "(".equals(open) && items.size() == 1 && !comma;
		return onlyInBrackets ? items.getFirst() : new Value.Sequence(items);
	}

	/** A dictionary, or a set. */
	private static Value braces(LiteralScanner text) throws ProblemException {
		text.expect("{");
		text.enter();
		Map<Value, Value> entries = new LinkedHashMap<>();
		boolean isSet = false;
		text.skipBlanks();
		while (!text.takeIf("}")) {
			Value key = literal(text);
			text.skipBlanks();
			boolean hasValue = text.takeIf(":");
			isSet |= !hasValue;
			entries.put(key, hasValue ? literal(text) : Value.NULL);
			text.skipBlanks();
			text.takeIf(",");
			text.skipBlanks();
		}
		text.leave();
		return isSet ? new Value.Sequence(List.copyOf(entries.keySet())) : new Value.Mapping(entries);
	}

	private void split(String text) {
		var line = new StringBuilder();
		int open = 0;
		int position = 0;
		while (position < text.length()) {
			char c = text.charAt(position);
			Optional<Integer> end = c == '"' || c == '\'' ? Optional.of(endOfString(text, position)) : Optional.empty();
			if (end.isPresent()) {
				line.append(text, position, end.get());
				position = end.get();
				continue;
			}
			if (c == '#') {
				position = endOfLine(text, position);
				continue;
			}
			open += "([{".indexOf(c) >= 0 ? 1 : 0;
			open -= ")]}".indexOf(c) >= 0 ? 1 : 0;
			if (c == '\n' && open <= 0 && !endsInBackslash(line)) {
				add(line);
			} else {
				line.append(c);
			}
			position++;
		}
		add(line);
	}

	private static boolean endsInBackslash(StringBuilder line) {
		if (line.isEmpty() || line.charAt(line.length() - 1) != '\\') {
			return false;
		}
		line.setLength(line.length() - 1);
		return true;
	}

	private void add(StringBuilder line) {
		String whole = line.toString();
		line.setLength(0);
		String text = whole.strip();
		if (!text.isEmpty()) {
			lines.add(new Line(whole.length() - whole.stripLeading().length(), text));
		}
	}

	private static int endOfLine(String text, int from) {
		int end = text.indexOf('\n', from);
		return end < 0 ? text.length() : end;
	}

	private static int endOfString(String text, int from) {
		String quote = text.substring(from, from + 1);
		String end = text.startsWith(quote.repeat(3), from) ? quote.repeat(3) : quote;
		int position = from + end.length();
		while (position < text.length() && !text.startsWith(end, position)) {
			position += text.charAt(position) == '\\' ? 2 : 1;
		}
		return Math.min(text.length(), position + end.length());
	}
}
