package org.edgeloop.app.tour;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.ui.IEditorPart;
import org.edgeloop.app.AnalysisPerspective;
import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.review.ReviewCommands;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.review.AgreementView;
import org.edgeloop.dataset.ui.review.OtherLabels;
import org.edgeloop.dataset.ui.review.ReviewView;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The part of the tour where somebody looks at another one's labels. */
final class ReviewStops {

	private static final String RECORDING = "data/inner-race/inner-race-developing.wav";

	private ReviewStops() {
	}

	static void addTo(Map<String, TourStop> stops) {
		stops.put("review", ReviewStops::review);
	}

	private static void review(TourGuide guide) throws Exception {
		guide.perspective(AnalysisPerspective.ID);
		IEditorPart editor = guide.editor(guide.project().resolve(RECORDING));
		if (!(editor instanceof LabellingEditor labelling) || labelling.presenter().isEmpty()) {
			throw new IOException("The recording is not open for labelling: " + RECORDING);
		}
		LabelDocument document = labelling.presenter().get().document();
		List<Label> before = document.labels().getLabels().stream().map(EcoreUtil::copy).toList();
		lead(document);
		editor.doSave(new NullProgressMonitor());
		guide.settle();
		guide.page().showView(ReviewView.ID);
		guide.page().activate(editor);
		guide.picture("review");
		if (guide.page().showView(AgreementView.ID) instanceof AgreementView agreement) {
			agreement.compare(labelling, new OtherLabels("Bea", somebodyElses(before), _ -> true));
			guide.page().activate(editor);
			labelling.presenter().get().timeline().setRange(new SampleRange(0, document.labels().getSamples()));
			guide.picture("agreement");
			agreement.stop();
		}
		guide.page().closeAllEditors(false);
	}

	/** All are submitted; of these one is approved and one rejected. */
	private static void lead(LabelDocument document) {
		List<Label> labels = List.copyOf(document.labels().getLabels());
		var reviewer = new ReviewCommands("Bea", Clock.systemUTC());
		document.execute(new ReviewCommands(document.author(), Clock.systemUTC()).submit(labels));
		document.execute(reviewer.approve(labels.subList(0, 1), ""));
		document.execute(reviewer.reject(labels.subList(labels.size() - 1, labels.size()), "begins earlier: see the envelope spectrum"));
	}

	/** As another one might have labelled it: edges elsewhere, one label lacking, one more. */
	private static List<Label> somebodyElses(List<Label> ours) {
		List<Label> theirs = new ArrayList<>(ours.stream().map(EcoreUtil::copy).toList());
		theirs.removeLast();
		for (int i = 0; i < theirs.size(); i += 2) {
			Label label = theirs.get(i);
			long shift = (label.getTo() - label.getFrom()) / 10;
			label.setFrom(label.getFrom() + shift);
		}
		return theirs;
	}
}
