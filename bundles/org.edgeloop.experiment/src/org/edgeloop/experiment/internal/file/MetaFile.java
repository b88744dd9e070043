package org.edgeloop.experiment.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.internal.file.YamlNode.Mapping;
import org.edgeloop.experiment.internal.file.YamlNode.Scalar;
import org.edgeloop.experiment.internal.file.YamlNode.Sequence;
import org.edgeloop.experiment.internal.file.YamlReader.YamlException;

/**
 * A {@code meta.yaml}: what a store says of an experiment, a run, a data set or a model.
 *
 * @param entries all of them, those unknown to us included
 */
record MetaFile(Path file, SortedMap<String, YamlNode> entries) {

	static final String NAME = "meta.yaml";

	/** MLflow lets a data set have a profile of 16 MB and a schema of one. */
	private static final long MAX_SIZE = 32 << 20;

	/** @throws ProblemException if there is none, or it is no YAML */
	static MetaFile read(StoreFiles files, Path folder) throws IOException {
		Path file = folder.resolve(NAME);
		try {
			SortedMap<String, YamlNode> entries = YamlReader.read(files.text(file, MAX_SIZE));
			if (entries.isEmpty()) {
				throw new ProblemException(Problem.error("The file is empty", file.toString(), "if it is being written, look again"));
			}
			return new MetaFile(file, entries);
		} catch (YamlException e) {
			String where = e.line() > 0 ? file + ", line " + e.line() : file.toString();
			throw new ProblemException(Problem.error("The file is no YAML that can be read: " + e.getMessage(), where,
					"bring it back from a copy, or correct it"), e);
		} catch (IOException e) {
			throw new ProblemException(KeyedFiles.problem(file, e), e);
		}
	}

	boolean has(String key) {
		return entries.containsKey(key);
	}

	/** @return the value as text; empty if there is none */
	String text(String key) {
		return entries.get(key) instanceof Scalar scalar && !scalar.isNull() ? scalar.text() : "";
	}

	/**
	 * @param problems told if something else stands there
	 * @return a whole number; 0 if there is none
	 */
	long number(String key, Consumer<Problem> problems) {
		String text = text(key);
		try {
			return text.isEmpty() ? 0 : Long.parseLong(text);
		} catch (NumberFormatException e) {
			problems.accept(Problem.error("This is no whole number: " + key + ": " + shortened(text), file.toString(), ""));
			return 0;
		}
	}

	/** @return the values below a key by theirs; none if there are none */
	SortedMap<String, String> texts(String key) {
		SortedMap<String, String> texts = new TreeMap<>();
		if (entries.get(key) instanceof Mapping mapping) {
			mapping.entries().forEach((name, value) -> texts.put(name, value instanceof Scalar scalar && !scalar.isNull() ? scalar.text() : ""));
		}
		return Collections.unmodifiableSortedMap(texts);
	}

	/** @return the single values of a list */
	List<String> list(String key) {
		return entries.get(key) instanceof Sequence sequence
				? sequence.items().stream().filter(Scalar.class::isInstance).map(item -> ((Scalar) item).text()).toList()
				: List.of();
	}

	private static String shortened(String text) {
		return text.length() <= 40 ? text : text.substring(0, 40) + "…";
	}
}
