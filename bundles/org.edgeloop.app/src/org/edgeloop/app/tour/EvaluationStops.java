package org.edgeloop.app.tour;

import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.edgeloop.onnx.ui.evaluation.EvaluationPage;
import org.edgeloop.onnx.ui.evaluation.EvaluationView;

/** The part of the tour that judges a model. */
final class EvaluationStops {

	private EvaluationStops() {
	}

	static void evaluate(TourGuide guide) throws Exception {
		Optional<IEditorPart> opened = OnnxStops.open(guide);
		if (opened.isEmpty()) {
			return; // a demo project that was made before there were models
		}
		var view = (EvaluationView) guide.view(EvaluationView.ID);
		view.evaluate();
		guide.picture("model-evaluation");
		view.showPage(EvaluationPage.CONFUSION);
		guide.picture("model-evaluation-confusion");
		view.showPage(EvaluationPage.THRESHOLDS);
		guide.picture("model-evaluation-thresholds");
		view.showPage(EvaluationPage.WORST_WINDOWS);
		guide.picture("model-evaluation-worst");
		OnnxStops.close(guide, opened.get());
	}
}
