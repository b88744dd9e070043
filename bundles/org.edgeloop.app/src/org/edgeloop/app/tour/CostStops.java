package org.edgeloop.app.tour;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.handlers.IHandlerService;
import org.edgeloop.onnx.cost.CostColumn;
import org.edgeloop.onnx.ui.GraphNavigator;
import org.edgeloop.onnx.ui.cost.CostView;
import org.edgeloop.onnx.ui.cost.MemoryView;
import org.edgeloop.onnx.view.GraphOverlay;
import org.edgeloop.ui.EventLoop;

/** The part of the tour that looks at what a model costs and where it can run. */
final class CostStops {

	private static final Duration LIMIT = Duration.ofMinutes(1);

	private CostStops() {
	}

	static void costs(TourGuide guide) throws Exception {
		Optional<IEditorPart> opened = OnnxStops.open(guide);
		if (opened.isEmpty()) {
			return; // a demo project that was made before there were models
		}
		var costs = (CostView) guide.view(CostView.ID);
		Display display = guide.window().getShell().getDisplay();
		if (!EventLoop.until(display, LIMIT, () -> !costs.presenter().rows().isEmpty())) {
			throw new IOException("There are no costs to show");
		}
		costs.presenter().overlay(CostColumn.MACS).ifPresent(overlay -> show(opened.get(), overlay));
		guide.picture("model-cost");
		IHandlerService handlers = guide.window().getService(IHandlerService.class);
		guide.dialog("model-target-choice", () -> choose(handlers));
		costs.chooseTarget(Optional.of("tf3810"));
		guide.picture("model-target");
		guide.view(IPageLayout.ID_PROBLEM_VIEW);
		guide.picture("model-target-problems");
		var memory = (MemoryView) guide.view(MemoryView.ID);
		memory.presenter().select(memory.presenter().buffers().stream().findFirst());
		guide.picture("model-memory");
		costs.chooseTarget(Optional.empty());
		OnnxStops.close(guide, opened.get());
	}

	private static void choose(IHandlerService handlers) {
		try {
			handlers.executeCommand("org.edgeloop.onnx.ui.checkTarget", null);
		} catch (CommandException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void show(IEditorPart editor, GraphOverlay overlay) {
		Optional.ofNullable(Adapters.adapt(editor, GraphNavigator.class)).ifPresent(navigator -> navigator.show(overlay));
	}
}
