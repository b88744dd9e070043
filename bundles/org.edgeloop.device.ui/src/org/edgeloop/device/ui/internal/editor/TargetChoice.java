package org.edgeloop.device.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.edgeloop.onnx.lint.Target;
import org.edgeloop.onnx.lint.Targets;
import org.edgeloop.ui.OperationJob;

/** The choice of the lint target that models are held against before they go onto the device. */
final class TargetChoice {

	/** The family of the job that reads the targets. */
	static final Object FAMILY = TargetChoice.class;

	private static final String NONE = "none: models are not held against a target";

	/** A line of the list. */
	private record Line(String id, String name) {
	}

	private final Combo combo;
	private List<Line> lines = List.of(new Line("", NONE));
	private String shown = "";

	/** @param changed is told the id of a target that the user chose; empty for none */
	TargetChoice(Composite parent, Consumer<String> changed) {
		combo = new Combo(parent, SWT.READ_ONLY);
		combo.setVisibleItemCount(20);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		combo.addListener(SWT.Selection, _ -> changed.accept(lines.get(combo.getSelectionIndex()).id()));
		new OperationJob<>("Reading targets", FAMILY, _ -> read()).onResult(read -> {
			if (!combo.isDisposed()) {
				lines = read;
				show(shown);
			}
		}).schedule();
	}

	private static List<Line> read() {
		var read = new ArrayList<Line>(List.of(new Line("", NONE)));
		for (Target target : Targets.builtIn().all()) {
			Stream.concat(Stream.of(new Line(target.id(), target.name())),
					target.devices().stream().filter(_ -> target.devices().size() > 1)
							.map(device -> new Line(target.id() + ":" + device.name(), target.name() + ": " + device.name())))
					.forEach(read::add);
		}
		return List.copyOf(read);
	}

	/** @param id of a target, known or not; empty for none */
	void show(String id) {
		shown = id;
		if (lines.stream().noneMatch(line -> line.id().equalsIgnoreCase(id))) {
			lines = Stream.concat(lines.stream(), Stream.of(new Line(id, id))).toList();
		}
		combo.setItems(lines.stream().map(Line::name).toArray(String[]::new));
		combo.select(lines.stream().map(line -> line.id().toLowerCase(Locale.ROOT)).toList().indexOf(id.toLowerCase(Locale.ROOT)));
	}
}
