package org.edgeloop.app.tour;

import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.edgeloop.onnx.ui.run.RunView;

/** The part of the tour that runs a model. */
final class RunStops {

	private RunStops() {
	}

	static void run(TourGuide guide) throws Exception {
		Optional<IEditorPart> opened = OnnxStops.open(guide);
		if (opened.isEmpty()) {
			return; // a demo project that was made before there were models
		}
		var view = (RunView) guide.view(RunView.ID);
		guide.picture("model-run-inputs");
		view.run();
		guide.picture("model-run-outputs");
		view.profile();
		guide.picture("model-run-profile");
		OnnxStops.close(guide, opened.get());
	}
}
