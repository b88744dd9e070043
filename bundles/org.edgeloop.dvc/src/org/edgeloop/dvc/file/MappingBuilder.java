package org.edgeloop.dvc.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.dvc.value.Value;

/** A mapping under construction, in the order in which it is written. */
final class MappingBuilder {

	private final Map<Value, Value> entries = new LinkedHashMap<>();

	MappingBuilder put(String key, Value value) {
		entries.put(Value.of(key), value);
		return this;
	}

	/** Puts a text unless it is empty. */
	MappingBuilder text(String key, String text) {
		return text.isEmpty() ? this : put(key, Value.of(text));
	}

	/** Puts a number unless it is unknown. */
	MappingBuilder size(String key, long size) {
		return size == DataState.UNKNOWN ? this : put(key, Value.of(size));
	}

	/** Puts a truth if it holds. */
	MappingBuilder flag(String key, boolean truth) {
		return truth ? put(key, Value.of(true)) : this;
	}

	/** Puts a list unless it is empty. */
	MappingBuilder items(String key, List<? extends Value> items) {
		return items.isEmpty() ? this : put(key, new Value.Sequence(List.copyOf(items)));
	}

	/** Puts what is not there yet. */
	MappingBuilder others(Value.Mapping mapping) {
		mapping.entries().forEach(entries::putIfAbsent);
		return this;
	}

	Value.Mapping build() {
		return new Value.Mapping(entries);
	}
}
