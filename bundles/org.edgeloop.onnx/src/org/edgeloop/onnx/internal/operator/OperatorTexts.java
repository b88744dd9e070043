package org.edgeloop.onnx.internal.operator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@code operator-texts.txt} says; how it is written stands at its head. */
final class OperatorTexts {

	private static final String EVERYWHERE = "*";

	/** Meanings of parts, for some operators. */
	private record Block(Set<String> operators, Map<String, String> parts) {

		boolean holdsFor(String operator) {
			return operators.contains(operator) || operators.contains(EVERYWHERE);
		}
	}

	private final Map<String, String> summaries = new HashMap<>();
	/** Blocks of single operators first, the one for all last. */
	private final List<Block> blocks = new ArrayList<>();

	OperatorTexts(List<String> lines) {
		List<Block> single = new ArrayList<>();
		List<Block> shared = new ArrayList<>();
		List<Block> everywhere = new ArrayList<>();
		Map<String, String> parts = new HashMap<>();
		for (String line : lines) {
			if (line.startsWith("\t")) {
				parts.put(before(line).strip(), behind(line));
			} else if (!line.isBlank() && !line.startsWith("#")) {
				parts = new HashMap<>();
				if (line.startsWith("@ ")) {
					shared.add(new Block(Set.of(line.substring(2).split(" ")), parts));
				} else if (line.equals(EVERYWHERE)) {
					everywhere.add(new Block(Set.of(EVERYWHERE), parts));
				} else {
					summaries.put(before(line), behind(line));
					single.add(new Block(Set.of(before(line)), parts));
				}
			}
		}
		blocks.addAll(single);
		blocks.addAll(shared);
		blocks.addAll(everywhere);
	}

	private static String before(String line) {
		return line.substring(0, line.indexOf(": "));
	}

	private static String behind(String line) {
		return line.substring(line.indexOf(": ") + 2);
	}

	/** @param operator with its domain before it unless that is ONNX's own */
	String summary(String operator) {
		return summaries.getOrDefault(operator, "");
	}

	/** @return the meanings of an operator's parts, by their names */
	Meanings meanings(String operator) {
		List<Block> found = blocks.stream().filter(block -> block.holdsFor(operator)).toList();
		return part -> found.stream().flatMap(block -> Optional.ofNullable(block.parts.get(part)).stream()).findFirst().orElse("");
	}

	/** What an operator's parts mean. */
	@FunctionalInterface
	interface Meanings {

		/** @return empty if nothing is said */
		String of(String part);
	}
}
