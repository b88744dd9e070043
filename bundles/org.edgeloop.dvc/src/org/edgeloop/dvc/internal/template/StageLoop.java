package org.edgeloop.dvc.internal.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.dvc.value.Value;

/** The rounds of {@code foreach} and {@code matrix}: what each is called and which variables it has. */
public final class StageLoop {

	private static final String ITEM = "item";
	private static final String KEY = "key";

	/** More are a mistake, and would take all memory. */
	private static final int MAX_ROUNDS = 100_000;

	private StageLoop() {
	}

	/** @return the variables of each round by its name, which follows {@code @} in the stage's */
	public static Map<String, Map<String, Value>> foreach(Value data) throws TemplateException {
		Map<String, Map<String, Value>> rounds = new LinkedHashMap<>();
		switch (data) {
		case Value.Mapping(var entries) -> entries
				.forEach((key, value) -> rounds.put(name(key), Map.of(ITEM, value, KEY, Value.of(name(key)))));
		case Value.Sequence(var items) -> {
			boolean numbered = items.stream().anyMatch(StageLoop::isCollection);
			for (int i = 0; i < items.size(); i++) {
				rounds.put(numbered ? String.valueOf(i) : name(items.get(i)), Map.of(ITEM, items.get(i)));
			}
		}
		default -> throw new TemplateException("expected list/dictionary, got a single value");
		}
		return rounds;
	}

	/** @return the variables of each combination by its name: the values with hyphens between them */
	public static Map<String, Map<String, Value>> matrix(Value data) throws TemplateException {
		if (!(data instanceof Value.Mapping(var axes))) {
			throw new TemplateException("expected a dictionary of lists");
		}
		List<Round> rounds = List.of(new Round("", Map.of()));
		for (var axis : axes.entrySet()) {
			if (!(axis.getValue() instanceof Value.Sequence(var items))) {
				throw new TemplateException("expected a list for '" + name(axis.getKey()) + "'");
			}
			rounds = combined(rounds, axis.getKey(), items);
		}
		Map<String, Map<String, Value>> named = new LinkedHashMap<>();
		rounds.forEach(round -> named.put(round.name(),
				Map.of(ITEM, new Value.Mapping(round.values()), KEY, Value.of(round.name()))));
		return named;
	}

	/** One combination as far as it is made. */
	private record Round(String name, Map<Value, Value> values) {

		Round with(Value axis, Value value, int place) {
			String fragment = isCollection(value) ? StageLoop.name(axis) + place : StageLoop.name(value);
			Map<Value, Value> all = new LinkedHashMap<>(values);
			all.put(axis, value);
			return new Round(values.isEmpty() ? fragment : name + "-" + fragment, all);
		}
	}

	private static List<Round> combined(List<Round> rounds, Value axis, List<Value> items) throws TemplateException {
		if ((long) rounds.size() * items.size() > MAX_ROUNDS) {
			throw new TemplateException("more than " + MAX_ROUNDS + " combinations");
		}
		List<Round> combined = new ArrayList<>();
		for (Round round : rounds) {
			for (int i = 0; i < items.size(); i++) {
				combined.add(round.with(axis, items.get(i), i));
			}
		}
		return combined;
	}

	private static boolean isCollection(Value value) {
		return value instanceof Value.Mapping || value instanceof Value.Sequence;
	}

	private static String name(Value value) {
		try {
			return CommandArguments.DEFAULT.text(value);
		} catch (TemplateException e) {
			throw new IllegalArgumentException("a list has no name", e);
		}
	}
}
