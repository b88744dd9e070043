package org.edgeloop.dvc.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.dvc.value.Value;

/** What has become of stages, as {@code dvc status} prints it. */
public final class StatusText {

	private static final String UP_TO_DATE = "Data and pipelines are up to date.";
	private static final String EMPTY = "There are no data or pipelines tracked in this project yet.\nSee <https://dvc.org/doc/start> to get started!";
	private static final String WORD = "%-20s";

	private StatusText() {
	}

	/** @return lines for people, each ended by a line break */
	public static String text(StageStatus status) {
		if (status.graph().stages().isEmpty()) {
			return EMPTY + "\n";
		}
		if (status.isUpToDate()) {
			return UP_TO_DATE + "\n";
		}
		var text = new StringBuilder();
		show(json(status), 0, text);
		return text.toString();
	}

	/** @return the stages that have changed by their names, each with a list: {@code changed deps}, {@code changed outs} and plain words */
	public static Value.Mapping json(StageStatus status) {
		Map<Value, Value> stages = new LinkedHashMap<>();
		for (StageState state : status.states()) {
			if (!state.reasons().isEmpty()) {
				stages.put(Value.of(state.stage().address(status.workingFolder())), entry(state.reasons()));
			}
		}
		return new Value.Mapping(stages);
	}

	private static Value entry(List<StageReason> reasons) {
		Map<Value, Value> dependencies = new LinkedHashMap<>();
		Map<Value, Value> outputs = new LinkedHashMap<>();
		List<Value> words = new ArrayList<>();
		for (StageReason reason : reasons) {
			switch (reason.kind()) {
				case DEPENDENCY -> dependencies.put(Value.of(reason.path()), Value.of(reason.word()));
				case PARAMETER -> addParameter(dependencies, reason);
				case OUTPUT -> outputs.put(Value.of(reason.path()), Value.of(reason.word()));
				case ALWAYS, COMMAND -> words.add(Value.of(reason.word()));
			}
		}
		List<Value> entry = new ArrayList<>();
		addGroup(entry, "changed deps", dependencies);
		addGroup(entry, "changed outs", outputs);
		entry.addAll(words);
		return new Value.Sequence(entry);
	}

	private static void addGroup(List<Value> entry, String name, Map<Value, Value> group) {
		if (!group.isEmpty()) {
			entry.add(new Value.Mapping(Map.of(Value.of(name), new Value.Mapping(group))));
		}
	}

	private static void addParameter(Map<Value, Value> dependencies, StageReason reason) {
		Value file = Value.of(reason.path());
		Value word = Value.of(reason.word());
		if (reason.key().isEmpty()) {
			dependencies.put(file, word);
			return;
		}
		Map<Value, Value> keys = new LinkedHashMap<>();
		if (dependencies.containsKey(file) && dependencies.get(file) instanceof Value.Mapping(var before)) {
			keys.putAll(before);
		}
		keys.put(Value.of(reason.key()), word);
		dependencies.put(file, new Value.Mapping(keys));
	}

	private static void show(Value value, int depth, StringBuilder text) {
		String indent = "\t".repeat(depth);
		switch (value) {
			case Value.Text(String word) -> text.append(indent).append(word).append('\n');
			case Value.Sequence(var items) -> items.forEach(item -> show(item, depth, text));
			case Value.Mapping(var entries) -> entries.forEach((key, item) -> {
				String name = ValueText.of(key);
				if (item instanceof Value.Text(String word)) {
					text.append(indent).append(WORD.formatted(word + ":")).append(name).append('\n');
				} else {
					text.append(indent).append(name).append(":\n");
					show(item, depth + 1, text);
				}
			});
			default -> {
				// a status is made of nothing else
			}
		}
	}
}
