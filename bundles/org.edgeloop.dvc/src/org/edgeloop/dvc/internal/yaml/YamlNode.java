package org.edgeloop.dvc.internal.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.dvc.value.Value;

/** A node of a document with all that is kept when the document is written again. */
public sealed interface YamlNode {

	/** The key whose value stands in for missing entries. */
	String MERGE_KEY = "<<";

	/** @return what the node says, aliases and merged mappings resolved */
	Value value();

	/**
	 * A single value on lines that are folded and quoted anew.
	 *
	 * @param text as it is written without quotes: numbers keep their digits
	 * @param bare whether it was read without quotes
	 */
	record Scalar(Value value, String text, boolean bare, String anchor) implements YamlNode {
	}

	/**
	 * Text behind {@code |} or {@code >}, whose lines stay.
	 *
	 * @param header such as {@code |-}
	 * @param lines without their indentation
	 */
	record Block(Value.Text value, String header, List<String> lines, String anchor) implements YamlNode {

		String text() {
			return value.value();
		}
	}

	/** @param flow whether it is written between brackets */
	record Sequence(List<Item> items, boolean flow, String anchor) implements YamlNode {

		@Override
		public Value value() {
			return new Value.Sequence(items.stream().map(item -> item.node().value()).toList());
		}
	}

	/** @param flow whether it is written between braces */
	record Mapping(List<Entry> entries, boolean flow, String anchor) implements YamlNode {

		@Override
		public Value value() {
			Map<Value, Value> merged = new LinkedHashMap<>();
			for (Entry entry : entries) {
				if (entry.isMerge()) {
					mergedInto(entry.node().value()).forEach(merged::putIfAbsent);
				}
			}
			Map<Value, Value> values = new LinkedHashMap<>();
			for (Entry entry : entries) {
				if (!entry.isMerge()) {
					values.put(entry.key().value(), entry.node().value());
				}
			}
			merged.forEach(values::putIfAbsent);
			return new Value.Mapping(values);
		}

		/** Of several mappings the first one counts. */
		private static Map<Value, Value> mergedInto(Value source) {
			return switch (source) {
			case Value.Mapping(var entries) -> entries;
			case Value.Sequence(var items) -> {
				Map<Value, Value> all = new LinkedHashMap<>();
				items.forEach(item -> mergedInto(item).forEach(all::putIfAbsent));
				yield all;
			}
			default -> Map.of();
			};
		}

		/** @return the entry of a key that is text */
		public Optional<Entry> entry(String key) {
			Value wanted = Value.of(key);
			return entries.stream().filter(entry -> entry.key().value().equals(wanted)).findFirst();
		}

		/** @return the mapping with the entry of the same key replaced in its place, or one more at the end */
		public Mapping with(Entry changed) {
			List<Entry> all = new ArrayList<>(entries);
			for (int i = 0; i < all.size(); i++) {
				if (all.get(i).key().value().equals(changed.key().value())) {
					all.set(i, changed);
					return new Mapping(all, flow, anchor);
				}
			}
			all.add(changed);
			return new Mapping(all, flow, anchor);
		}

		/** @return the mapping without a key */
		public Mapping without(String key) {
			Value unwanted = Value.of(key);
			return new Mapping(entries.stream().filter(entry -> !entry.key().value().equals(unwanted)).toList(), flow, anchor);
		}
	}

	/** Another node's name in place of the node. */
	record Alias(String name, YamlNode target) implements YamlNode {

		@Override
		public Value value() {
			return target.value();
		}
	}

	/** One of a sequence. */
	record Item(YamlNode node, Comments comments) {
	}

	/**
	 * One of a mapping.
	 *
	 * @param line of the key, from 1; 0 if it is new
	 */
	record Entry(Scalar key, YamlNode node, Comments comments, int line) {

		boolean isMerge() {
			return key.bare() && key.text().equals(MERGE_KEY);
		}

		/** @return the entry with another value; the comments stay */
		public Entry with(YamlNode changed) {
			return new Entry(key, changed, comments, line);
		}
	}

	/**
	 * What people wrote for each other.
	 *
	 * @param before whole lines, empty ones too
	 * @param behind the text behind, from its {@code #}; empty if none
	 * @param column at which it begins, from 0
	 */
	record Comments(List<String> before, String behind, int column) {

		public static final Comments NONE = new Comments(List.of(), "", 0);
	}
}
