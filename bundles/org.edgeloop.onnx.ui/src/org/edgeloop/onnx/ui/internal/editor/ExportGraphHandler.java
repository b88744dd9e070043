package org.edgeloop.onnx.ui.internal.editor;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.edgeloop.onnx.ui.graph.GraphPresenter;
import org.edgeloop.onnx.view.GraphColors;
import org.edgeloop.onnx.view.GraphLayout;
import org.edgeloop.onnx.view.LayoutBox;
import org.edgeloop.onnx.view.RenderGraphOperation;
import org.edgeloop.ui.OperationJob;

/** Writes the picture of the graph, or of what is selected in it, as it is coloured. */
public final class ExportGraphHandler extends GraphHandler {

	/** The family of the jobs that write pictures. */
	public static final Object FAMILY = ExportGraphHandler.class;

	static final String COMMAND = "org.edgeloop.onnx.ui.graph.export";

	private static final String[] ENDINGS = { "*.svg", "*.png", "*.pdf" };
	private static final String[] NAMES = { "SVG: sharp at any size (*.svg)", "PNG: pixels (*.png)", "PDF: for print (*.pdf)" };

	@Override
	void execute(ExecutionEvent event, IEditorPart editor, GraphPresenter presenter) {
		presenter.layout().ifPresent(layout -> ask(editor.getSite().getShell(), presenter, layout));
	}

	private static void ask(Shell shell, GraphPresenter presenter, GraphLayout layout) {
		List<LayoutBox> part = presenter.selectedBoxes().stream().mapToObj(layout.boxes()::get).toList();
		var dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(part.isEmpty() ? "Export the Graph" : "Export the Selection");
		dialog.setFilterExtensions(ENDINGS);
		dialog.setFilterNames(NAMES);
		String name = layout.model().file().getFileName().toString();
		dialog.setFileName((name.endsWith(".onnx") ? name.substring(0, name.length() - ".onnx".length()) : name) + ".svg");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			export(presenter, layout, part, withEnding(chosen, ENDINGS[Math.max(0, dialog.getFilterIndex())]));
		}
	}

	/** @param pattern of the format that was chosen, for a name without an ending of its own */
	static Path withEnding(String chosen, String pattern) {
		boolean hasEnding = List.of(ENDINGS).stream().anyMatch(ending -> chosen.toLowerCase(Locale.ROOT).endsWith(ending.substring(1)));
		return Path.of(hasEnding ? chosen : chosen + pattern.substring(1));
	}

	private static void export(GraphPresenter presenter, GraphLayout layout, Collection<LayoutBox> part, Path file) {
		var operation = new RenderGraphOperation(layout, GraphColors.LIGHT, presenter.overlay(), part, file);
		new OperationJob<>("Exporting " + file.getFileName(), FAMILY, operation::run).schedule();
	}
}
