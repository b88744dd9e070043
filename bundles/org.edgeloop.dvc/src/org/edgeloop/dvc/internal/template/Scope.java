package org.edgeloop.dvc.internal.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.dvc.value.Value;

/** The variables that templates may name. Immutable. */
public final class Scope {

	public static final Scope EMPTY = new Scope(Value.Mapping.EMPTY, Map.of(), Set.of());

	private final Value.Mapping variables;

	/** The keys that were taken from a file; none for a whole file. */
	private final Map<String, Set<String>> imports;

	/** What a loop has set, which nothing may set again. */
	private final Set<String> reserved;

	private Scope(Value.Mapping variables, Map<String, Set<String>> imports, Set<String> reserved) {
		this.variables = variables;
		this.imports = imports;
		this.reserved = reserved;
	}

	/** @return whether a variable of this name is there */
	public boolean contains(String name) {
		return variables.get(name).isPresent();
	}

	/** @return the scope with the variables of a loop, in place of others of their names */
	public Scope inLoop(Map<String, Value> loop) {
		Map<Value, Value> all = new LinkedHashMap<>(variables.entries());
		loop.forEach((name, value) -> all.put(Value.of(name), withTextKeys(value)));
		return new Scope(new Value.Mapping(all), imports, Set.copyOf(loop.keySet()));
	}

	/**
	 * Adds variables; mappings of one name become one.
	 *
	 * @param source names where they stand
	 * @throws TemplateException if a variable is there already, or belongs to a loop
	 */
	Scope with(Value.Mapping more, String source) throws TemplateException {
		Value.Mapping named = (Value.Mapping) withTextKeys(more);
		for (Value key : named.entries().keySet()) {
			if (key instanceof Value.Text(String name) && reserved.contains(name)) {
				throw new TemplateException("attempted to modify reserved key '" + name + "' in '" + source + "'");
			}
		}
		return new Scope(merged(variables, named, "", source), imports, reserved);
	}

	private static Value.Mapping merged(Value.Mapping into, Value.Mapping more, String path, String source) throws TemplateException {
		Map<Value, Value> all = new LinkedHashMap<>(into.entries());
		for (var entry : more.entries().entrySet()) {
			String name = path + ((Value.Text) entry.getKey()).value();
			Value present = all.getOrDefault(entry.getKey(), Value.NULL);
			if (!all.containsKey(entry.getKey())) {
				all.put(entry.getKey(), entry.getValue());
			} else if (present instanceof Value.Mapping here && entry.getValue() instanceof Value.Mapping there) {
				all.put(entry.getKey(), merged(here, there, name + ".", source));
			} else {
				throw new TemplateException("cannot redefine '" + name + "' from '" + source + "' as it already exists");
			}
		}
		return new Value.Mapping(all);
	}

	/** @return the keys that were taken of a file: empty if it was not read yet, an empty set if all of it was taken */
	Optional<Set<String>> imported(String file) {
		return Optional.ofNullable(imports.get(file));
	}

	/** @return the scope that remembers what was taken of a file */
	Scope importing(String file, Set<String> keys) {
		Map<String, Set<String>> all = new LinkedHashMap<>(imports);
		all.merge(file, keys, (one, other) -> {
			Set<String> both = new LinkedHashSet<>(one);
			both.addAll(other);
			return both;
		});
		return new Scope(variables, all, reserved);
	}

	/**
	 * @param expression names with dots between them; places in lists, which count from 0, may stand in brackets
	 * @throws TemplateException if nothing is there
	 */
	Value select(String expression) throws TemplateException {
		Optional<Value> found = Optional.of(variables);
		for (String key : expression.replace('[', '.').replace("]", "").split("\\.", -1)) {
			found = found.flatMap(value -> child(value, key.strip()));
		}
		return found.orElseThrow(() -> new TemplateException("Could not find '" + expression + "'"));
	}

	private static Optional<Value> child(Value value, String key) {
		return switch (value) {
		case Value.Mapping mapping -> mapping.get(key);
		case Value.Sequence(var items) when key.matches("-?\\d{1,9}") -> {
			int place = Integer.parseInt(key);
			int fromStart = place < 0 ? items.size() + place : place;
			yield fromStart >= 0 && fromStart < items.size() ? Optional.of(items.get(fromStart)) : Optional.empty();
		}
		default -> Optional.empty();
		};
	}

	/** Only names that are texts can be asked for. */
	private static Value withTextKeys(Value value) {
		return switch (value) {
		case Value.Mapping(var entries) -> {
			Map<Value, Value> named = new LinkedHashMap<>();
			entries.forEach((key, inner) -> {
				if (key instanceof Value.Text) {
					named.put(key, withTextKeys(inner));
				}
			});
			yield new Value.Mapping(named);
		}
		case Value.Sequence(var items) -> {
			List<Value> all = new ArrayList<>();
			items.forEach(item -> all.add(withTextKeys(item)));
			yield new Value.Sequence(all);
		}
		default -> value;
		};
	}
}
