package org.edgeloop.experiment.internal.file;

import java.util.List;
import java.util.SortedMap;

/** What a YAML document of a store is made of. */
sealed interface YamlNode {

	/**
	 * A single value.
	 *
	 * @param text as it stands in the document, unquoted
	 * @param string whether it is a string; else a number, a truth value or null, whose text is its plain form
	 */
	record Scalar(String text, boolean string) implements YamlNode {

		static final Scalar NULL = new Scalar("null", false);

		static Scalar of(String text) {
			return new Scalar(text, true);
		}

		static Scalar of(long number) {
			return new Scalar(Long.toString(number), false);
		}

		boolean isNull() {
			return !string && Yaml11.isNull(text);
		}
	}

	record Sequence(List<YamlNode> items) implements YamlNode {
	}

	/** @param entries in the order in which Python sorts strings */
	record Mapping(SortedMap<String, YamlNode> entries) implements YamlNode {
	}
}
