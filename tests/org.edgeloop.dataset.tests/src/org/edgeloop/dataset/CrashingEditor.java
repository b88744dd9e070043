package org.edgeloop.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.edgeloop.dataset.internal.LabelWriter;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelsFactory;
import org.eclipse.emf.common.command.CommandStack;

/**
 * Edits a recording's labels at random, but the same way for the same seed. As a process of its own it does so as fast as it can
 * until it is killed, and after each step prints the time in milliseconds. Arguments: project, recording, seed.
 */
final class CrashingEditor {

	private static final int SAMPLES = 100_000;
	private static final int MOST_LABELS = 40;
	private static final List<String> TYPES = List.of("normal", "fault/ball", "fault/outer-race");

	private final LabelDocument document;
	private final Random random;

	CrashingEditor(LabelDocument document, long seed) {
		this.document = document;
		this.random = new Random(seed);
		document.restore();
	}

	public static void main(String[] arguments) throws IOException {
		try (LabelDocument document = open(Path.of(arguments[0]), arguments[1])) {
			var editor = new CrashingEditor(document, Long.parseLong(arguments[2]));
			while (!System.out.checkError()) {
				editor.step();
				System.out.println(System.currentTimeMillis());
			}
		}
	}

	static LabelDocument open(Path project, String recording) throws IOException {
		return LabelDocument.open(project, recording, SAMPLES, 0);
	}

	/** @return the labels as text, whatever their order in memory */
	static String state(LabelDocument document) {
		return String.join("\n",
				document.labels().getLabels().stream().sorted(LabelFiles.ORDER).map(LabelWriter::line).toList());
	}

	void step() throws IOException {
		List<Label> labels = document.labels().getLabels();
		if (labels.isEmpty() || labels.size() < MOST_LABELS && random.nextBoolean()) {
			document.execute(document.commands().add(List.of(label())));
			return;
		}
		Label any = labels.get(random.nextInt(labels.size()));
		CommandStack stack = document.domain().getCommandStack();
		switch (random.nextInt(30)) {
		case 0 -> document.save();
		case 1, 2 -> document.changeType(List.copyOf(labels), type());
		case 3, 4, 5, 6, 7, 8 -> document.move(any, random.nextInt(100), 100 + random.nextInt(100));
		case 9, 10, 11 -> document.changeNote(List.of(any), "note " + random.nextInt());
		case 12, 13, 14, 15, 16, 17 -> {
			if (stack.canUndo()) {
				stack.undo();
			}
		}
		default -> document.remove(List.of(any));
		}
	}

	private Label label() {
		Label label = LabelsFactory.eINSTANCE.createLabel();
		label.setId(Long.toHexString(random.nextLong()));
		label.setKind(LabelKind.REGION);
		label.setType(type());
		label.setFrom(random.nextInt(100));
		label.setTo(100 + random.nextInt(100));
		return label;
	}

	private String type() {
		return TYPES.get(random.nextInt(TYPES.size()));
	}
}
