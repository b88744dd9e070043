package org.edgeloop.dataset;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.dataset.internal.LabelWriter;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelsFactory;

/**
 * Edits and saves a recording's labels, always the same way. As a process of its own it ends itself, as a power cut would, before one
 * of the steps that it does to the disk, and prints a line for each action that it has done. Arguments: project, recording, and which
 * step, from 1.
 */
final class HaltingEditor {

	/** What is left of an action when it is done. */
	record State(String labels, String saved) {
	}

	/** The exit status of a process that was halted. */
	static final int HALTED = 137;

	private interface Action {
		void run(LabelDocument document) throws IOException;
	}

	private static final List<Action> ACTIONS = List.of( //
			document -> document.execute(document.commands().add(List.of(label("a"), label("b")))),
			document -> document.changeNote(document.labels().getLabels(), "first"), //
			LabelDocument::save, //
			document -> document.move(find(document, "a"), 5, 50), //
			document -> document.remove(List.of(find(document, "b"))), //
			document -> document.domain().getCommandStack().undo(), //
			LabelDocument::save, //
			document -> document.changeType(document.labels().getLabels(), "fault"), //
			LabelDocument::close);

	private HaltingEditor() {
	}

	public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
		LabelDocument document = CrashingEditor.open(Path.of(arguments[0]), arguments[1]);
		haltBefore(Integer.parseInt(arguments[2]));
		for (Action action : ACTIONS) {
			action.run(document);
			document.syncJournal();
			System.out.println("done");
		}
	}

	/** @return how it is before the first action and after each, when nothing comes in between */
	static List<State> states(Path project, String recording) throws IOException {
		var states = new ArrayList<State>();
		LabelDocument document = CrashingEditor.open(project, recording);
		states.add(state(document));
		for (Action action : ACTIONS) {
			action.run(document);
			document.syncJournal();
			states.add(state(document));
		}
		return states;
	}

	static State state(LabelDocument document) throws IOException {
		List<Label> saved = LabelFiles.read(LabelFiles.fileFor(document.project(), document.recording())).getLabels();
		return new State(CrashingEditor.state(document), String.join("\n", saved.stream().map(LabelWriter::line).toList()));
	}

	/** The hook is nobody's business but a test's, and so is no API. */
	private static void haltBefore(int step) throws ReflectiveOperationException {
		var steps = new AtomicInteger();
		BiConsumer<Object, Path> watcher = (what, file) -> {
			if (steps.incrementAndGet() == step) {
				System.out.println("halted before " + what + " " + file.getFileName());
				System.out.flush();
				Runtime.getRuntime().halt(HALTED);
			}
		};
		Field field = Class.forName(AtomicFiles.class.getPackageName() + ".DiskStep").getDeclaredField("watcher");
		field.setAccessible(true);
		field.set(null, watcher);
	}

	private static Label find(LabelDocument document, String id) {
		return document.labels().getLabels().stream().filter(label -> label.getId().equals(id)).findFirst().orElseThrow();
	}

	private static Label label(String id) {
		Label label = LabelsFactory.eINSTANCE.createLabel();
		label.setId(id);
		label.setKind(LabelKind.REGION);
		label.setType("normal");
		label.setFrom(10);
		label.setTo(20);
		return label;
	}
}
