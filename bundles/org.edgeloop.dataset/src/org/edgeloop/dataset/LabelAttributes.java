package org.edgeloop.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import org.edgeloop.dataset.internal.JsonSource;
import org.edgeloop.dataset.internal.JsonText;

/**
 * What a label says beside its type, by name: {@code severity} 3.2, {@code confirmed} true. What the names mean and which values they
 * take is {@linkplain AttributeDefinition defined} by the label's type. A value object: a label changes its attributes by taking
 * others.
 *
 * @param values the values by name, in the order in which they were given
 */
public record LabelAttributes(SequencedMap<String, AttributeValue> values) {

	public static final LabelAttributes NONE = new LabelAttributes(new LinkedHashMap<>());

	public LabelAttributes {
		values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
	}

	/**
	 * The inverse of {@link #toString()}; this is how the model makes its default.
	 *
	 * @param json a JSON object
	 * @throws IllegalArgumentException if it is none
	 */
	public static LabelAttributes valueOf(String json) {
		var read = new AtomicReference<>(NONE);
		try {
			JsonSource.readDocument(Path.of("attributes"), JsonText.toUtf8(json), source -> read.set(source.attributes()));
		} catch (IOException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
		return read.get();
	}

	public boolean isEmpty() {
		return values.isEmpty();
	}

	public Optional<AttributeValue> get(String name) {
		return Optional.ofNullable(values.get(name));
	}

	/** @return these attributes with a value given or replaced; a replaced one keeps its place */
	public LabelAttributes with(String name, AttributeValue value) {
		var changed = new LinkedHashMap<>(values);
		changed.put(name, value);
		return new LabelAttributes(changed);
	}

	public LabelAttributes without(String name) {
		if (!values.containsKey(name)) {
			return this;
		}
		var changed = new LinkedHashMap<>(values);
		changed.remove(name);
		return new LabelAttributes(changed);
	}

	/** @return these attributes and the others, whose values win */
	public LabelAttributes with(LabelAttributes others) {
		if (others.isEmpty()) {
			return this;
		}
		var changed = new LinkedHashMap<>(values);
		changed.putAll(others.values);
		return new LabelAttributes(changed);
	}

	/** @return the attributes as a JSON object in one line */
	@Override
	public String toString() {
		return values.entrySet().stream().map(value -> JsonText.quote(value.getKey()) + ":" + value.getValue().json())
				.collect(Collectors.joining(",", "{", "}"));
	}
}
