package org.edgeloop.dvc.internal.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.edgeloop.dvc.internal.yaml.YamlNode;
import org.edgeloop.dvc.internal.yaml.YamlNode.Comments;
import org.edgeloop.dvc.internal.yaml.YamlNode.Entry;
import org.edgeloop.dvc.internal.yaml.YamlNode.Item;
import org.edgeloop.dvc.internal.yaml.YamlNodes;
import org.edgeloop.dvc.pipeline.NewStage;
import org.edgeloop.dvc.value.Value;

/** Changes what stands under a stage's name by no more than what the user changed of it. */
public final class StageEntryEdit {

	/** The order in which a new key is put among those that are there. */
	private static final List<String> ORDER = List.of("desc", "cmd", "wdir", "deps", "params", "outs", "metrics", "plots", "always_changed");

	private final Value.Mapping was;
	private final Value.Mapping wanted;

	/**
	 * @param before the stage as the user saw it
	 * @param after what the user made of it
	 */
	public StageEntryEdit(NewStage before, NewStage after) {
		was = NewStageEntry.of(before);
		wanted = NewStageEntry.of(after);
	}

	/** @return the mapping with the user's changes; what the user did not see stays */
	public YamlNode.Mapping applyTo(YamlNode.Mapping present) {
		List<Entry> entries = new ArrayList<>();
		for (Entry entry : present.entries()) {
			Value key = entry.key().value();
			Value before = was.entries().get(key);
			Value after = wanted.entries().get(key);
			if (Objects.equals(before, after)) {
				entries.add(entry);
			} else if (after != null) {
				entries.add(entry.with(changed(entry.node(), before == null ? Value.NULL : before, after)));
			}
		}
		wanted.entries().forEach((key, value) -> {
			if (entries.stream().noneMatch(entry -> entry.key().value().equals(key))) {
				entries.add(place(entries, key), YamlNodes.entry(key, value));
			}
		});
		return new YamlNode.Mapping(entries, present.flow(), present.anchor());
	}

	private static int place(List<Entry> entries, Value key) {
		int rank = rank(key);
		int place = 0;
		for (int i = 0; i < entries.size(); i++) {
			if (rank(entries.get(i).key().value()) < rank) {
				place = i + 1;
			}
		}
		return place;
	}

	private static int rank(Value key) {
		return key instanceof Value.Text(String text) ? ORDER.indexOf(text) : -1;
	}

	private static YamlNode changed(YamlNode present, Value before, Value after) {
		if (present instanceof YamlNode.Sequence sequence) {
			if (after instanceof Value.Text(String lines)) {
				return YamlNodes.changed(present, new Value.Sequence(lines.lines().map(Value::of).toList()));
			}
			if (before instanceof Value.Sequence(var old) && after instanceof Value.Sequence(var items)) {
				return changed(sequence, byKey(old), byKey(items));
			}
		}
		return YamlNodes.changed(present, after);
	}

	private static YamlNode changed(YamlNode.Sequence present, Map<Value, Value> before, Map<Value, Value> after) {
		Map<Value, Item> items = new LinkedHashMap<>();
		present.items().forEach(item -> items.put(key(item.node().value()), item));
		if (!items.keySet().containsAll(before.keySet())) {
			return YamlNodes.of(new Value.Sequence(List.copyOf(after.values())));
		}
		List<Item> changed = new ArrayList<>();
		items.forEach((key, item) -> {
			Value wanted = after.get(key);
			if (Objects.equals(wanted, before.get(key))) {
				changed.add(item);
			} else if (wanted != null) {
				changed.add(new Item(YamlNodes.changed(item.node(), wanted), item.comments()));
			}
		});
		after.forEach((key, value) -> {
			if (!items.containsKey(key)) {
				changed.add(new Item(YamlNodes.of(value), Comments.NONE));
			}
		});
		return new YamlNode.Sequence(changed, present.flow(), present.anchor());
	}

	private static Map<Value, Value> byKey(List<Value> items) {
		Map<Value, Value> byKey = new LinkedHashMap<>();
		items.forEach(item -> byKey.put(key(item), item));
		return byKey;
	}

	/** What an item is about: the path, the parameter, the file of parameters. */
	private static Value key(Value item) {
		return item instanceof Value.Mapping(var entries) && entries.size() == 1 ? entries.keySet().iterator().next() : item;
	}
}
