package org.edgeloop.app.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.edgeloop.onnx.ui.evaluation.EvaluationPage;
import org.edgeloop.onnx.ui.evaluation.EvaluationView;

/** The part of the tour that judges a model, alone and against one of the runs'. */
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
		guide.page().setPartState(guide.page().getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
		view.presenter().setChampion(ofSomeRun(guide.project()));
		view.evaluate();
		guide.picture("model-evaluation-against");
		view.showPage(EvaluationPage.CONFUSION);
		guide.picture("model-evaluation-confusion");
		view.showPage(EvaluationPage.THRESHOLDS);
		guide.picture("model-evaluation-thresholds");
		view.showPage(EvaluationPage.WORST_WINDOWS);
		guide.picture("model-evaluation-worst");
		guide.page().setPartState(guide.page().getReference(view), IWorkbenchPage.STATE_RESTORED);
		OnnxStops.close(guide, opened.get());
	}

	/** The demo's runs are the same every time, so that the first by name is too. */
	private static Optional<Path> ofSomeRun(Path project) throws IOException {
		try (Stream<Path> files = Files.walk(project.resolve("mlruns"))) {
			return files.filter(file -> file.endsWith("model.onnx")).sorted().findFirst();
		}
	}
}
