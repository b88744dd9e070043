package org.edgeloop.dvc.internal.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.dvc.value.Value;

/** Fills {@code ${name}} in texts, keys and values of what stands in {@code dvc.yaml}. */
public final class Template {

	private static final Pattern EXPRESSION = Pattern.compile("(?<!\\\\)\\$\\{(?<inner>.*?)\\}");

	/** Names, each but the first behind a dot or in brackets. */
	private static final Pattern NAMES = Pattern.compile("[^.\\[\\]]+(?:\\.[^.\\[\\]]+|\\[[^.\\[\\]]+\\])*");

	/** Every type may stand for the whole of it. */
	private static final String ANY_KEY = "";
	private static final String FOREACH = "foreach";

	private final Scope scope;
	private final CommandArguments arguments;

	public Template(Scope scope, CommandArguments arguments) {
		this.scope = scope;
		this.arguments = arguments;
	}

	/** @return whether there is something to fill in */
	public static boolean isTemplate(Value value) {
		return switch (value) {
		case Value.Text(String text) -> EXPRESSION.matcher(text).find();
		case Value.Sequence(var items) -> items.stream().anyMatch(Template::isTemplate);
		case Value.Mapping(var entries) -> entries.entrySet().stream().anyMatch(entry -> isTemplate(entry.getKey()) || isTemplate(entry.getValue()));
		default -> false;
		};
	}

	/** @return the value with all in it filled in, where a mapping or a list may stand for a text */
	public Value fill(Value value) throws TemplateException {
		return fill(value, ANY_KEY);
	}

	/** @param key that the value stands under in a stage: in all but {@code cmd} only single values may be filled in */
	public Value fill(Value value, String key) throws TemplateException {
		return switch (value) {
		case Value.Text(String text) -> fillText(text, key);
		case Value.Sequence(var items) -> {
			List<Value> filled = new ArrayList<>();
			for (Value item : items) {
				filled.add(fill(item, key));
			}
			yield new Value.Sequence(filled);
		}
		case Value.Mapping(var entries) -> {
			Map<Value, Value> filled = new LinkedHashMap<>();
			for (var entry : entries.entrySet()) {
				filled.put(fill(entry.getKey(), key), fill(entry.getValue(), key));
			}
			yield new Value.Mapping(filled);
		}
		default -> value;
		};
	}

	/** @return a single value as text, filled in */
	public String text(Value value) throws TemplateException {
		return arguments.text(fill(value));
	}

	/** A text that is one expression and nothing else takes the expression's type. */
	private Value fillText(String text, String key) throws TemplateException {
		Matcher found = EXPRESSION.matcher(text);
		if (found.matches() && text.indexOf('}') == text.length() - 1) {
			return checked(select(found.group("inner")), key);
		}
		var filled = new StringBuilder();
		int end = 0;
		found.reset();
		while (found.find()) {
			filled.append(text, end, found.start()).append(arguments.text(checked(select(found.group("inner")), key)));
			end = found.end();
		}
		return Value.of(filled.append(text.substring(end)).toString().replace("\\${", "${"));
	}

	private Value select(String expression) throws TemplateException {
		if (!NAMES.matcher(expression).matches()) {
			throw new TemplateException("${" + expression + "} names no variable");
		}
		return scope.select(expression);
	}

	private static Value checked(Value value, String key) throws TemplateException {
		boolean single = !(value instanceof Value.Mapping) && !(value instanceof Value.Sequence);
		boolean allowed = single || key.isEmpty() || key.contains(FOREACH) || value instanceof Value.Mapping && key.equals("cmd");
		if (!allowed) {
			throw new TemplateException("Cannot interpolate data of type '" + (value instanceof Value.Mapping ? "dict" : "list") + "'");
		}
		return value;
	}
}
