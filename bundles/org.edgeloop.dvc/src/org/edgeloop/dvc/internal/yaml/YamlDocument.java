package org.edgeloop.dvc.internal.yaml;

import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.internal.text.MergeConflict;
import org.edgeloop.dvc.value.Value;

/**
 * A document with what people wrote between its values.
 *
 * @param after the comments behind the last value
 * @param early whether long texts are broken as later releases of ruamel do, see {@link Folding}
 */
public record YamlDocument(YamlNode root, List<String> after, boolean early) {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	/**
	 * @param where names the file for problems
	 * @return the document; one of an empty mapping if there is nothing in the text
	 * @throws ProblemException if it is no YAML, holds what these files may not (several documents), or is unreasonably large
	 */
	public static YamlDocument read(String text, String where) throws ProblemException {
		try {
			return YamlReader.read(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
		} catch (YamlException e) {
			int conflict = MergeConflict.line(text);
			if (conflict > 0) {
				throw new ProblemException(MergeConflict.problem(at(where, conflict)), e);
			}
			throw new ProblemException(Problem.error("The YAML cannot be read: " + e.getMessage(), at(where, e.line()),
					"Mend that line, or restore the file from Git."), e);
		}
	}

	/** @return a document of new values */
	public static YamlDocument of(Value value) {
		return new YamlDocument(YamlNodes.of(value), List.of(), false);
	}

	/** @return the mapping at the top; an empty one if something else stands there */
	public YamlNode.Mapping mapping() {
		return root instanceof YamlNode.Mapping mapping ? mapping : new YamlNode.Mapping(List.of(), false, "");
	}

	public Value value() {
		return root.value();
	}

	/** @return the document with other content and the same comments behind it */
	public YamlDocument with(YamlNode changed) {
		return new YamlDocument(changed, after, early);
	}

	/** @return the document as ruamel writes it, ended by a line break */
	public String text() {
		return YamlWriter.write(this);
	}

	/** @return a place in a file; line 0 is unknown */
	public static String at(String where, int line) {
		return line == 0 ? where : where + ":" + line;
	}
}
