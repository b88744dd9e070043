package org.edgeloop.onnx.ui.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.edgeloop.onnx.ui.graph.GraphPresenter;
import org.edgeloop.onnx.view.GraphOverlay;
import org.edgeloop.ui.Actions;

/** The choice of the numbers that boxes are coloured by. */
final class OverlayMenu {

	private final GraphPresenter presenter;

	OverlayMenu(GraphPresenter presenter) {
		this.presenter = presenter;
	}

	void fill(IMenuManager menu) {
		Optional<String> shown = presenter.overlay().map(GraphOverlay::name);
		menu.add(Actions.radio("Operators", shown.isEmpty(), () -> presenter.setOverlay(Optional.empty())));
		menu.add(new Separator());
		List<GraphOverlay> overlays = presenter.document().overlays();
		for (GraphOverlay overlay : overlays) {
			String unit = overlay.unit().isEmpty() ? "" : " [" + overlay.unit() + "]";
			menu.add(Actions.radio(Actions.literal(overlay.name() + unit), shown.filter(overlay.name()::equals).isPresent(),
					() -> presenter.setOverlay(Optional.of(overlay))));
		}
		if (overlays.isEmpty()) {
			Action none = Actions.push("The views Cost and Run bring numbers", () -> {
				// it only says so
			});
			none.setEnabled(false);
			menu.add(none);
		}
	}
}
