package org.edgeloop.dvc.internal.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.internal.yaml.YamlDocument;
import org.edgeloop.dvc.internal.yaml.YamlNode;
import org.edgeloop.dvc.internal.yaml.YamlNode.Comments;
import org.edgeloop.dvc.internal.yaml.YamlNode.Entry;
import org.edgeloop.dvc.internal.yaml.YamlNodes;
import org.edgeloop.dvc.value.Value;

/** The stages of a {@code dvc.yaml} as they are written. What is changed keeps the comments and the order of all else. */
public final class StageSection {

	private static final String STAGES = "stages";

	/** By which DVC indents the names of stages. */
	private static final int INDENT = 2;

	private final List<String> lines;
	private final YamlDocument document;
	private final YamlNode.Mapping stages;

	private StageSection(List<String> lines, YamlDocument document, YamlNode.Mapping stages) {
		this.lines = lines;
		this.document = document;
		this.stages = stages;
	}

	/**
	 * @param file need not be there
	 * @throws ProblemException if the file cannot be read, or if what stands under {@code stages} is no mapping
	 */
	public static StageSection read(Path file) throws IOException {
		String text = Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
		YamlDocument document = YamlDocument.read(text, file.toString());
		return new StageSection(text.lines().toList(), document, stages(document, file));
	}

	private static YamlNode.Mapping stages(YamlDocument document, Path file) throws ProblemException {
		YamlNode node = document.mapping().entry(STAGES).map(Entry::node).orElse(new YamlNode.Mapping(List.of(), false, ""));
		if (node instanceof YamlNode.Mapping stages) {
			return stages.entries().isEmpty() ? new YamlNode.Mapping(List.of(), false, stages.anchor()) : stages;
		}
		if (node.value().equals(Value.NULL)) {
			return new YamlNode.Mapping(List.of(), false, "");
		}
		throw new ProblemException(Problem.error("What stands under 'stages' is no mapping of names to stages", file.toString(), "Mend the file first."));
	}

	/** @return what stands under a stage's name */
	public Optional<Entry> entry(String name) {
		return stages.entry(name);
	}

	/** @return the file's text with a stage replaced where it stands, or added at the end, as DVC writes it: long lines are folded anew */
	public String with(Entry entry) {
		return document(stages.with(entry)).text();
	}

	/** @return the file's text with a stage replaced; all other lines stay as they are */
	public String replacing(Entry entry) {
		Entry alone = new Entry(entry.key(), entry.node(), new Comments(List.of(), entry.comments().behind(), entry.comments().column()), 0);
		List<String> written = YamlDocument.of(Value.Mapping.EMPTY)
				.with(new YamlNode.Mapping(List.of(YamlNodes.entry(Value.of(STAGES), Value.Mapping.EMPTY).with(new YamlNode.Mapping(List.of(alone), false, ""))), false, ""))
				.text().lines().skip(1).toList();
		String key = lines.get(entry.line() - 1);
		int shift = key.length() - key.stripLeading().length() - INDENT;
		List<String> shifted = written.stream().map(line -> line.isEmpty() ? line : shift < 0 ? line.substring(-shift) : " ".repeat(shift) + line).toList();
		return spliced(entry.line() - 1, end(entry), shifted, document(stages.with(entry)));
	}

	/** @return the file's text without a stage and the comments above it; all other lines stay as they are */
	public String without(String name) {
		YamlNode.Mapping left = stages.without(name);
		YamlDocument changed = document(left.entries().isEmpty() ? new YamlNode.Mapping(List.of(), true, "") : left);
		Entry entry = stages.entry(name).orElseThrow();
		return spliced(entry.line() - 1 - entry.comments().before().size(), end(entry), List.of(), changed);
	}

	/** @return the line behind a stage, from 0 */
	private int end(Entry entry) {
		Optional<Entry> next = after(stages.entries(), entry).or(() -> after(document.mapping().entries(), document.mapping().entry(STAGES).orElseThrow()));
		return next.map(following -> following.line() - 1 - following.comments().before().size()).orElse(lines.size() - document.after().size());
	}

	private static Optional<Entry> after(List<Entry> entries, Entry entry) {
		return entries.stream().dropWhile(each -> !each.key().value().equals(entry.key().value())).skip(1).findFirst();
	}

	/** Where lines are not what they seem, as between brackets, the file is written anew. */
	private String spliced(int from, int to, List<String> between, YamlDocument wanted) {
		if (from < 0 || to <= from || to > lines.size()) {
			return wanted.text();
		}
		String text = Stream.of(lines.subList(0, from), between, lines.subList(to, lines.size())).flatMap(List::stream).map(line -> line + "\n")
				.collect(Collectors.joining());
		try {
			return YamlDocument.read(text, STAGES).value().same(wanted.value()) ? text : wanted.text();
		} catch (ProblemException e) {
			return wanted.text();
		}
	}

	private YamlDocument document(YamlNode.Mapping changed) {
		Entry top = document.mapping().entry(STAGES).map(present -> present.with(changed))
				.orElseGet(() -> YamlNodes.entry(Value.of(STAGES), Value.Mapping.EMPTY).with(changed));
		return document.with(document.mapping().with(top));
	}
}
