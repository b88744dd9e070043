package org.edgeloop.dvc.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.internal.text.Utf8Text;
import org.edgeloop.dvc.internal.yaml.YamlDocument;
import org.edgeloop.dvc.internal.yaml.YamlNode;
import org.edgeloop.dvc.internal.yaml.YamlNodes;
import org.edgeloop.dvc.value.Value;

/** A {@code dvc.lock}: what each stage of the {@code dvc.yaml} beside it was when it last ran. Immutable. */
public final class LockFile {

	/** Its name, beside {@code dvc.yaml}. */
	public static final String NAME = "dvc.lock";

	private static final String SCHEMA = "schema";
	private static final String VERSION = "2.0";
	private static final String STAGES = "stages";

	private final YamlDocument document;
	private final SequencedMap<String, LockEntry> stages;

	private LockFile(YamlDocument document, SequencedMap<String, LockEntry> stages) {
		this.document = document;
		this.stages = Collections.unmodifiableSequencedMap(stages);
	}

	/**
	 * @return what the file says; a lock without stages if there is no file
	 * @throws ProblemException if it is damaged
	 */
	public static LockFile read(Path file) throws IOException {
		return Files.exists(file) ? parse(Utf8Text.read(file), file.toString()) : empty();
	}

	/**
	 * @param text of a lock of schema 2, or of the first DVC that had locks
	 * @param where names the file for problems
	 */
	public static LockFile parse(String text, String where) throws ProblemException {
		YamlDocument document = current(YamlDocument.read(text, where));
		Fields top = Fields.of(document.value(), where);
		if (!top.text(SCHEMA, VERSION).equals(VERSION)) {
			throw Fields.problem("The lock has schema " + top.text(SCHEMA) + " and not " + VERSION, where);
		}
		SequencedMap<String, LockEntry> stages = new LinkedHashMap<>();
		for (var entry : top.mapping(STAGES).entries().entrySet()) {
			if (!(entry.getKey() instanceof Value.Text(String name))) {
				throw Fields.problem("The name of a stage is no text", where);
			}
			stages.put(name, LockEntry.of(entry.getValue(), where + ": stage " + name));
		}
		return new LockFile(document, stages);
	}

	public static LockFile empty() {
		return new LockFile(YamlDocument.of(Value.Mapping.EMPTY), new LinkedHashMap<>());
	}

	/** The first locks had their stages at the top. */
	private static YamlDocument current(YamlDocument document) {
		YamlNode.Mapping top = document.mapping();
		boolean first = !top.entries().isEmpty() && top.entry(SCHEMA).isEmpty();
		return first ? document.with(top(top)) : document;
	}

	private static YamlNode.Mapping top(YamlNode.Mapping stages) {
		var empty = (YamlNode.Mapping) YamlNodes.of(Value.Mapping.EMPTY);
		return empty.with(YamlNodes.entry(Value.of(SCHEMA), Value.of(VERSION)))
				.with(YamlNodes.entry(Value.of(STAGES), Value.NULL).with(stages));
	}

	/** @return the stages by name, in the order of the file */
	public SequencedMap<String, LockEntry> stages() {
		return stages;
	}

	/** @return the lock with a stage replaced where it stands, or added at the end */
	public LockFile with(String stage, LockEntry entry) {
		YamlNode.Mapping known = nodes();
		Value wanted = entry.toValue();
		YamlNode.Entry present = known.entry(stage).orElse(YamlNodes.entry(Value.of(stage), Value.NULL));
		boolean same = present.node().value().same(wanted);
		var changed = new LinkedHashMap<>(stages);
		changed.put(stage, entry);
		return new LockFile(withStages(known.with(same ? present : present.with(YamlNodes.of(wanted)))), changed);
	}

	/** @return the lock without a stage */
	public LockFile without(String stage) {
		var changed = new LinkedHashMap<>(stages);
		changed.remove(stage);
		return new LockFile(withStages(nodes().without(stage)), changed);
	}

	private YamlNode.Mapping nodes() {
		return document.mapping().entry(STAGES).map(YamlNode.Entry::node).filter(YamlNode.Mapping.class::isInstance)
				.map(YamlNode.Mapping.class::cast).orElse(new YamlNode.Mapping(List.of(), false, ""));
	}

	private YamlDocument withStages(YamlNode.Mapping nodes) {
		YamlNode.Mapping top = document.mapping();
		return document.with(top.entry(STAGES).map(entry -> top.with(entry.with(nodes)))
				.orElseGet(() -> top.entries().isEmpty() ? top(nodes) : top.with(YamlNodes.entry(Value.of(STAGES), Value.NULL).with(nodes))));
	}

	/** @return as DVC writes it: what is untouched keeps its order and its comments */
	public String text() {
		return document.text();
	}

	public void write(Path file) throws IOException {
		AtomicFiles.writeString(file, text());
	}
}
