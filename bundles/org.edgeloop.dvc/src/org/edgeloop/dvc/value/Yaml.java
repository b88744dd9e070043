package org.edgeloop.dvc.value;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** YAML as DVC reads and writes it: version 1.2 with the rules of ruamel. */
public final class Yaml {

	private Yaml() {
	}

	/**
	 * @param text of one document
	 * @param where names the file for problems
	 * @return its value; an empty mapping if it is empty
	 * @throws ProblemException if it is no YAML, holds what has no place in these files (dates, tags), or is unreasonably large
	 */
	public static Value read(String text, String where) throws ProblemException {
		if (text.isBlank()) {
			return Value.Mapping.EMPTY;
		}
		throw new ProblemException(Problem.error("YAML is not read yet", where, ""));
	}

	/** @return the value as DVC writes it anew, ended by a line break */
	public static String write(Value value) {
		return PythonJson.write(value) + "\n";
	}
}
