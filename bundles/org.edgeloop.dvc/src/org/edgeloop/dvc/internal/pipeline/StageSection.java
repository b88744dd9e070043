package org.edgeloop.dvc.internal.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.internal.yaml.YamlDocument;
import org.edgeloop.dvc.internal.yaml.YamlNode;
import org.edgeloop.dvc.internal.yaml.YamlNode.Entry;
import org.edgeloop.dvc.internal.yaml.YamlNodes;
import org.edgeloop.dvc.value.Value;

/** The stages of a {@code dvc.yaml} as they are written. What is changed keeps the comments and the order of all else. */
public final class StageSection {

	private static final String STAGES = "stages";

	private final YamlDocument document;
	private final YamlNode.Mapping stages;

	private StageSection(YamlDocument document, YamlNode.Mapping stages) {
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
		return new StageSection(document, stages(document, file));
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

	/** @return the file's text with a stage replaced where it stands, or added at the end */
	public String with(Entry entry) {
		return text(stages.with(entry));
	}

	/** @return the file's text without a stage and the comments above it */
	public String without(String name) {
		YamlNode.Mapping left = stages.without(name);
		return text(left.entries().isEmpty() ? new YamlNode.Mapping(List.of(), true, "") : left);
	}

	private String text(YamlNode.Mapping changed) {
		Entry top = document.mapping().entry(STAGES).map(present -> present.with(changed))
				.orElseGet(() -> YamlNodes.entry(Value.of(STAGES), Value.Mapping.EMPTY).with(changed));
		return document.with(document.mapping().with(top)).text();
	}
}
