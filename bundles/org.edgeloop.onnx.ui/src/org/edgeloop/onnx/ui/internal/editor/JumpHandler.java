package org.edgeloop.onnx.ui.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IEditorPart;
import org.edgeloop.onnx.ui.graph.GraphCanvas;
import org.edgeloop.onnx.ui.graph.GraphPresenter;
import org.edgeloop.onnx.ui.graph.GraphTexts;
import org.edgeloop.onnx.view.LayoutBox;
import org.edgeloop.ui.Actions;

/** Jumps to what makes the selected element's values, or to what takes them; asks by a menu where there are several. */
public final class JumpHandler extends GraphHandler implements IExecutableExtension {

	private static final int MOST_CHARACTERS = 100;

	private boolean toConsumer;

	/** @param data {@code CONSUMER} or {@code PRODUCER} */
	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		toConsumer = "CONSUMER".equals(data);
	}

	@Override
	void execute(ExecutionEvent event, IEditorPart editor, GraphPresenter presenter) {
		List<LayoutBox> boxes = presenter.steps().neighbours(toConsumer);
		if (boxes.size() == 1) {
			presenter.steps().jumpTo(boxes.getFirst());
		} else {
			Optional.ofNullable(editor.getAdapter(GraphCanvas.class)).filter(_ -> !boxes.isEmpty()).ifPresent(canvas -> ask(canvas, presenter, boxes));
		}
	}

	private static void ask(Control canvas, GraphPresenter presenter, List<LayoutBox> boxes) {
		var texts = new GraphTexts(presenter.document());
		var manager = new MenuManager();
		for (LayoutBox box : boxes) {
			String text = texts.element(presenter.steps().elements(box).getFirst());
			manager.add(Actions.push(Actions.literal(text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + "\u2026" : text),
					() -> presenter.steps().jumpTo(box)));
		}
		Menu menu = manager.createContextMenu(canvas);
		presenter.layout().flatMap(presenter.steps()::leading).ifPresent(from -> menu.setLocation(
				canvas.toDisplay((int) ((from.x() - presenter.viewport().left()) * presenter.viewport().scale()),
						(int) ((from.y() + from.height() - presenter.viewport().top()) * presenter.viewport().scale()))));
		menu.setVisible(true);
	}
}
