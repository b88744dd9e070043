package org.edgeloop.onnx.internal.operator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.edgeloop.onnx.operator.OperatorAttribute;
import org.edgeloop.onnx.operator.OperatorParameter;
import org.edgeloop.onnx.operator.OperatorParameter.Arity;

/**
 * What {@code operator-facts.txt} says. Its lines begin with what they are:
 *
 * <pre>
 * set NAME TYPES             a set of types, by a name
 * operator DOMAIN NAME       the versions that follow are this operator's
 * version NUMBER             parts that do not follow are as in the version before
 * in NAME:TYPE …             inputs; ? behind a name for optional, * for any number of them; TYPE is a type or a name of a set, - is none
 * out NAME:TYPE …            outputs
 * attr NAME TYPE DEFAULT     an attribute; ! behind the name for a required one
 * type TYPE SET              what a name of types stands for
 * deprecated yes|no
 * </pre>
 */
final class OperatorFacts {

	private static final String NONE = "-";

	/** Lines of one version, by what they are. */
	private record Version(Map<String, List<String>> parts) {
	}

	private final Map<String, List<String>> sets = new HashMap<>();
	private final Map<String, TreeMap<Long, Version>> operators = new TreeMap<>();

	OperatorFacts(List<String> lines) {
		TreeMap<Long, Version> versions = new TreeMap<>();
		Version version = new Version(new HashMap<>());
		List<String> written = new ArrayList<>();
		for (String line : lines) {
			String kind = line.substring(0, line.indexOf(' '));
			String rest = line.substring(kind.length() + 1);
			switch (kind) {
			case "set" -> {
				List<String> words = List.of(rest.split(" "));
				sets.put(words.getFirst(), words.subList(1, words.size()));
			}
			case "operator" -> {
				versions = new TreeMap<>();
				version = new Version(new HashMap<>());
				operators.put(rest.replace(' ', '.'), versions);
			}
			case "version" -> {
				version = new Version(new HashMap<>(version.parts));
				versions.put(Long.valueOf(rest), version);
				written.clear();
			}
			default -> {
				if (!written.contains(kind)) {
					version.parts.put(kind, new ArrayList<>());
					written.add(kind);
				}
				version.parts.getOrDefault(kind, new ArrayList<>()).add(rest);
			}
			}
		}
	}

	/** @return domain and name of each, with a dot between them, and their versions */
	Map<String, List<Long>> versions() {
		Map<String, List<Long>> found = new TreeMap<>();
		operators.forEach((operator, versions) -> found.put(operator, List.copyOf(versions.keySet())));
		return found;
	}

	private List<String> lines(String operator, long version, String kind) {
		TreeMap<Long, Version> versions = operators.getOrDefault(operator, new TreeMap<>());
		Version found = versions.getOrDefault(version, new Version(Map.of()));
		return found.parts.getOrDefault(kind, List.of()).stream().filter(line -> !line.equals(NONE)).toList();
	}

	/** @param direction {@code in} or {@code out} */
	List<OperatorParameter> parameters(String operator, long version, String direction, OperatorTexts.Meanings meanings) {
		Map<String, List<String>> types = new HashMap<>();
		for (String line : lines(operator, version, "type")) {
			String[] words = line.split(" ");
			types.put(words[0], sets.getOrDefault(words[1], List.of()));
		}
		return lines(operator, version, direction).stream().flatMap(line -> List.of(line.split(" ")).stream())
				.map(word -> parameter(word, types, meanings)).toList();
	}

	private static OperatorParameter parameter(String word, Map<String, List<String>> types, OperatorTexts.Meanings meanings) {
		String written = word.substring(0, word.indexOf(':'));
		String type = word.substring(written.length() + 1);
		Arity arity = written.endsWith("?") ? Arity.OPTIONAL : written.endsWith("*") ? Arity.VARIADIC : Arity.SINGLE;
		String name = arity == Arity.SINGLE ? written : written.substring(0, written.length() - 1);
		return new OperatorParameter(name, arity, types.getOrDefault(type, List.of(type)), meanings.of(name));
	}

	List<OperatorAttribute> attributes(String operator, long version, OperatorTexts.Meanings meanings) {
		return lines(operator, version, "attr").stream().map(line -> {
			String[] words = line.split(" ", 3);
			boolean required = words[0].endsWith("!");
			String name = required ? words[0].substring(0, words[0].length() - 1) : words[0];
			return new OperatorAttribute(name, words[1], required, words.length > 2 ? words[2] : "", meanings.of(name));
		}).toList();
	}

	boolean isDeprecated(String operator, long version) {
		return lines(operator, version, "deprecated").contains("yes");
	}
}
