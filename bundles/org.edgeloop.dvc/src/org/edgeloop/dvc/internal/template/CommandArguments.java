package org.edgeloop.dvc.internal.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.edgeloop.base.PythonFloat;
import org.edgeloop.dvc.DvcConfig;
import org.edgeloop.dvc.value.Value;

/**
 * Values as they stand within a text; a mapping becomes options of a command.
 *
 * @param optionalTruths whether what is false becomes an option {@code --no-name}
 * @param appendedLists whether each item of a list has the option in front of it, not the first alone
 */
public record CommandArguments(boolean optionalTruths, boolean appendedLists) {

	/** DVC's own. */
	public static final CommandArguments DEFAULT = new CommandArguments(false, false);

	private static final Pattern UNSAFE = Pattern.compile("[^\\w@%+=:,./-]");

	public static CommandArguments of(DvcConfig config) {
		return new CommandArguments(config.value("parsing", "bool").filter("boolean_optional"::equalsIgnoreCase).isPresent(),
				config.value("parsing", "list").filter("append"::equalsIgnoreCase).isPresent());
	}

	/** @return as DVC puts it in a text: Python's words for numbers and nothing, lower case for truths */
	String text(Value value) throws TemplateException {
		return switch (value) {
		case Value.Text(String text) -> text;
		case Value.Bool(boolean truth) -> truth ? "true" : "false";
		case Value.Null _ -> "None";
		case Value.Int(var number) -> number.toString();
		case Value.Real(double number) -> PythonFloat.repr(number);
		case Value.Mapping mapping -> options(mapping);
		case Value.Sequence _ -> throw new TemplateException("Cannot interpolate data of type 'list'");
		};
	}

	private String options(Value.Mapping mapping) throws TemplateException {
		List<String> options = new ArrayList<>();
		add(options, mapping, "");
		return String.join(" ", options);
	}

	private void add(List<String> options, Value.Mapping mapping, String prefix) throws TemplateException {
		for (Map.Entry<Value, Value> entry : mapping.entries().entrySet()) {
			String name = prefix + text(entry.getKey());
			switch (entry.getValue()) {
			case Value.Mapping inner -> add(options, inner, name + ".");
			case Value.Sequence(var items) -> addList(options, items, name);
			case Value.Bool(boolean truth) -> addTruth(options, truth, name);
			case Value.Text(String text) -> options.add("--" + name + " " + quote(text));
			default -> options.add("--" + name + " " + text(entry.getValue()));
			}
		}
	}

	private void addTruth(List<String> options, boolean truth, String name) {
		if (truth) {
			options.add("--" + name);
		} else if (optionalTruths) {
			options.add("--no-" + name);
		}
	}

	private void addList(List<String> options, List<Value> items, String name) throws TemplateException {
		for (int i = 0; i < items.size(); i++) {
			if (items.get(i) instanceof Value.Sequence || items.get(i) instanceof Value.Mapping) {
				throw new TemplateException("Cannot interpolate nested iterable in '" + name + "'");
			}
			String item = items.get(i) instanceof Value.Text(String text) ? quote(text) : word(items.get(i));
			options.add(i == 0 || appendedLists ? "--" + name + " " + item : item);
		}
	}

	/** Within a list Python's own words stand. */
	private String word(Value value) throws TemplateException {
		return value instanceof Value.Bool(boolean truth) ? truth ? "True" : "False" : text(value);
	}

	/** As Python's {@code shlex.quote}. */
	private static String quote(String text) {
		if (text.isEmpty()) {
			return "''";
		}
		return UNSAFE.matcher(text).find() ? "'" + text.replace("'", "'\"'\"'") + "'" : text;
	}
}
