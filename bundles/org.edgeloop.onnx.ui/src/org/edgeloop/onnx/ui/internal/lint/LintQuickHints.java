package org.edgeloop.onnx.ui.internal.lint;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.edgeloop.onnx.lint.LintRule;
import org.edgeloop.onnx.ui.cost.CostView;
import org.edgeloop.onnx.ui.cost.MemoryView;
import org.edgeloop.onnx.ui.model.ModelView;
import org.edgeloop.ui.Icons;

/** Offers what helps with a finding of a target: models are never changed here, so a hint leads to where one sees what to do. */
public final class LintQuickHints implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return true;
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		List<IMarkerResolution> hints = new ArrayList<>();
		String hint = marker.getAttribute(LintMarkers.HINT, "");
		String rule = marker.getAttribute(LintMarkers.RULE, "");
		if (!hint.isEmpty()) {
			hints.add(new Hint("Hint: " + hint, source(marker), view(rule)));
		}
		if (marker.getAttribute(LintMarkers.NODE, -1) >= 0) {
			hints.add(new Hint("Show the node in the graph", "Opens the model at the first node that is concerned.", ""));
		}
		hints.add(new Hint("See all findings, or choose another target", "Opens the Cost view.", CostView.ID));
		return hints.toArray(IMarkerResolution[]::new);
	}

	private static String source(IMarker marker) {
		String source = marker.getAttribute(LintMarkers.SOURCE, "");
		return source.isEmpty() ? "This follows from the model alone." : "The limit stands in: " + source + ".";
	}

	/** The view in which one sees what a hint is about; empty for the graph. */
	private static String view(String rule) {
		if (rule.equals(LintRule.RAM.id())) {
			return MemoryView.ID;
		}
		if (rule.equals(LintRule.DYNAMIC_SHAPE.id())) {
			return ModelView.ID;
		}
		return rule.equals(LintRule.FLASH.id()) ? CostView.ID : "";
	}

	private record Hint(String label, String description, String view) implements IMarkerResolution2 {

		@Override
		public String getLabel() {
			return label;
		}

		@Override
		public String getDescription() {
			return description;
		}

		@Override
		public @Nullable Image getImage() {
			return Icons.INFO.image();
		}

		@Override
		public void run(IMarker marker) {
			IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			IWorkbenchPage page = window == null ? null : window.getActivePage();
			if (page == null) {
				return;
			}
			try {
				IEditorPart editor = IDE.openEditor(page, marker);
				LintPlace.show(editor, marker);
				if (!view.isEmpty()) {
					page.showView(view);
				}
			} catch (PartInitException e) {
				StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
			}
		}
	}
}
