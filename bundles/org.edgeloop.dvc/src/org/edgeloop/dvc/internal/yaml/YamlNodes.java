package org.edgeloop.dvc.internal.yaml;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.PythonFloat;
import org.edgeloop.dvc.internal.yaml.YamlNode.Comments;
import org.edgeloop.dvc.internal.yaml.YamlNode.Entry;
import org.edgeloop.dvc.internal.yaml.YamlNode.Item;
import org.edgeloop.dvc.value.Value;

/** Makes nodes of values, and changes nodes to new values with as little touched as DVC touches. */
public final class YamlNodes {

	private YamlNodes() {
	}

	/** @return new nodes in block style */
	public static YamlNode of(Value value) {
		return switch (value) {
		case Value.Sequence(var items) -> new YamlNode.Sequence(items.stream().map(item -> new Item(of(item), Comments.NONE)).toList(),
				false, "");
		case Value.Mapping(var entries) -> new YamlNode.Mapping(
				entries.entrySet().stream().map(entry -> entry(entry.getKey(), entry.getValue())).toList(), false, "");
		default -> scalar(value);
		};
	}

	/** @return a new entry */
	public static Entry entry(Value key, Value value) {
		return new Entry(scalar(key), of(value), Comments.NONE, 0);
	}

	/**
	 * Changes what differs and leaves the rest as it is written: an entry of a new key comes last, a list of another length is
	 * replaced as a whole.
	 */
	public static YamlNode changed(YamlNode present, Value wanted) {
		if (present instanceof YamlNode.Mapping mapping && wanted instanceof Value.Mapping(var entries)) {
			return changed(mapping, entries);
		}
		if (present instanceof YamlNode.Sequence sequence && wanted instanceof Value.Sequence(var items)
				&& sequence.items().size() == items.size()) {
			List<Item> changed = new ArrayList<>();
			for (int i = 0; i < items.size(); i++) {
				Item item = sequence.items().get(i);
				changed.add(new Item(changed(item.node(), items.get(i)), item.comments()));
			}
			return new YamlNode.Sequence(changed, sequence.flow(), sequence.anchor());
		}
		return present.value().same(wanted) ? present : of(wanted);
	}

	private static YamlNode changed(YamlNode.Mapping present, Map<Value, Value> wanted) {
		List<Entry> entries = new ArrayList<>();
		for (Entry entry : present.entries()) {
			Optional.ofNullable(wanted.get(entry.key().value())).map(value -> entry.with(changed(entry.node(), value)))
					.ifPresent(entries::add);
		}
		Value.Mapping known = (Value.Mapping) present.value();
		wanted.forEach((key, value) -> {
			if (!known.entries().containsKey(key)) {
				entries.add(entry(key, value));
			}
		});
		return new YamlNode.Mapping(entries, present.flow(), present.anchor());
	}

	private static YamlNode.Scalar scalar(Value value) {
		return new YamlNode.Scalar(value, text(value), false, "");
	}

	private static String text(Value value) {
		return switch (value) {
		case Value.Null _ -> "";
		case Value.Bool(boolean truth) -> truth ? "true" : "false";
		case Value.Int(BigInteger number) -> number.toString();
		case Value.Real(double number) -> real(number);
		case Value.Text(String text) -> text;
		case Value.Sequence _, Value.Mapping _ -> throw new IllegalArgumentException("no single value");
		};
	}

	private static String real(double number) {
		if (Double.isNaN(number)) {
			return ".nan";
		}
		if (Double.isInfinite(number)) {
			return number > 0 ? ".inf" : "-.inf";
		}
		return PythonFloat.repr(number);
	}
}
