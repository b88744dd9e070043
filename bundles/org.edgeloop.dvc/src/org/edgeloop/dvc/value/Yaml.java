package org.edgeloop.dvc.value;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.internal.yaml.YamlDocument;

/** YAML as DVC reads and writes it: version 1.2 with the rules of ruamel. */
public final class Yaml {

	private Yaml() {
	}

	/**
	 * @param text of one document
	 * @param where names the file for problems
	 * @return its value; an empty mapping if it is empty
	 * @throws ProblemException if it is no YAML, holds what has no place in these files (dates, several documents), or is unreasonably
	 *             large
	 */
	public static Value read(String text, String where) throws ProblemException {
		return YamlDocument.read(text, where).value();
	}

	/** @return the value as DVC writes it anew, ended by a line break */
	public static String write(Value value) {
		return YamlDocument.of(value).text();
	}
}
