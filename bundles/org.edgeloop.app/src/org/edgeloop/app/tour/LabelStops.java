package org.edgeloop.app.tour;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.edgeloop.app.LabelPerspective;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.ValueRange;
import org.edgeloop.chart.ui.ValueScale;
import org.edgeloop.dataset.Dataset;
import org.edgeloop.dataset.RecordingEntry;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.ui.explorer.DatasetExplorer;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/** The part of the tour where recordings are labelled. */
final class LabelStops {

	private static final String LABELS = "org.edgeloop.dataset.ui.labelsView";
	/** Few enough that every sample of a recording shows as a dot. */
	private static final int SAMPLES_AS_DOTS = 60;
	/** How far the resonance swings between the strikes of the grown fault, in g. */
	private static final double RESONANCE_REACH = 0.3;

	private static final String WITH_GAP = "data/ball/ball-loose-cable.npy";
	private static final String WHOLE = "data/ball/ball-1200rpm-load50.wav";
	private static final String BROKEN = "data/ball/ball-copy-cut-short.wav";
	/** The header and a little of what it promises. */
	private static final int BROKEN_BYTES = 100_000;

	private LabelStops() {
	}

	static void addTo(Map<String, TourStop> stops) {
		stops.put("label perspective", LabelStops::perspective);
		stops.put("label in detail", LabelStops::labelInDetail);
		stops.put("samples", LabelStops::samples);
		stops.put("outline", LabelStops::outline);
		stops.put("labels", LabelStops::labels);
		stops.put("properties", LabelStops::properties);
		stops.put("gap", LabelStops::gap);
		stops.put("broken recording", LabelStops::brokenRecording);
	}

	private static void perspective(TourGuide guide) throws Exception {
		guide.perspective(LabelPerspective.ID);
		Path recording = richestRecording(guide.project());
		guide.reveal(DatasetExplorer.ID, recording);
		guide.editor(recording);
		guide.picture("label-perspective");
	}

	private static void labelInDetail(TourGuide guide) throws Exception {
		LabellingPresenter presenter = presenter(guide);
		presenter.navigation().goTo(lastRegion(presenter));
		presenter.navigation().zoomToSelection();
		guide.picture("labelling-editor-label");
	}

	/** The end of a growing fault, where the resonance stands out of the noise. */
	private static void samples(TourGuide guide) throws Exception {
		LabellingPresenter presenter = presenter(guide);
		TimelineModel timeline = presenter.timeline();
		long end = lastRegion(presenter).getTo();
		timeline.setRange(new SampleRange(end - SAMPLES_AS_DOTS, end));
		timeline.setScale(0, new ValueScale.Fixed(new ValueRange(-RESONANCE_REACH, RESONANCE_REACH)));
		guide.picture("labelling-editor-samples");
		timeline.setAllScales(ValueScale.AUTO);
		timeline.setRange(timeline.axis().whole());
	}

	/** What is selected in the recording shows in its outline. */
	private static void outline(TourGuide guide) throws Exception {
		guide.view(IPageLayout.ID_OUTLINE);
		LabellingPresenter presenter = presenter(guide);
		presenter.navigation().goTo(lastRegion(presenter));
		guide.picture("outline-view");
	}

	private static void labels(TourGuide guide) throws Exception {
		guide.view(LABELS);
		LabellingPresenter presenter = presenter(guide);
		presenter.select(presenter.document().labels().getLabels());
		guide.picture("labels-view");
	}

	private static void properties(TourGuide guide) throws Exception {
		guide.view(IPageLayout.ID_PROP_SHEET);
		guide.reveal(DatasetExplorer.ID, richestRecording(guide.project()));
		guide.picture("properties-view");
	}

	/** Where an accelerometer's cable was loose, a stretch of its channel holds no samples. */
	private static void gap(TourGuide guide) throws Exception {
		Path recording = guide.project().resolve(WITH_GAP);
		guide.reveal(DatasetExplorer.ID, recording);
		IEditorPart editor = guide.editor(recording);
		LabellingPresenter presenter = presenter(guide);
		SampleRange gap = LabellingPresenter.rangeOf(lastRegion(presenter));
		presenter.timeline().setRange(new SampleRange(gap.from() - gap.length(), gap.to() + gap.length()));
		guide.picture("labelling-editor-gap");
		guide.page().closeEditor(editor, false);
	}

	/** A copy that has ended too early, beside whole recordings. */
	private static void brokenRecording(TourGuide guide) throws Exception {
		Path broken = guide.project().resolve(BROKEN);
		try (InputStream whole = Files.newInputStream(guide.project().resolve(WHOLE))) {
			Files.write(broken, whole.readNBytes(BROKEN_BYTES));
		}
		guide.refresh(broken);
		guide.reveal(DatasetExplorer.ID, broken);
		IEditorPart editor = guide.editor(broken);
		guide.picture("labelling-editor-broken-recording");
		guide.page().closeEditor(editor, false);
		Files.delete(broken);
		guide.refresh(broken);
	}

	private static LabellingPresenter presenter(TourGuide guide) throws IOException {
		if (guide.page().getActiveEditor() instanceof LabellingEditor editor && editor.presenter().isPresent()) {
			return editor.presenter().get();
		}
		throw new IOException("No recording is open in the labelling editor");
	}

	private static Label lastRegion(LabellingPresenter presenter) throws IOException {
		return presenter.document().labels().getLabels().stream().filter(label -> label.getKind() == LabelKind.REGION)
				.min(Comparator.comparingLong(Label::getFrom).reversed()).orElseThrow(() -> new IOException("The recording has no region"));
	}

	/** The recording with the most labels shows most. */
	private static Path richestRecording(Path project) throws IOException {
		return new Dataset(project).scan(Progress.NONE).stream().max(Comparator.comparingInt(RecordingEntry::labelCount))
				.map(entry -> project.resolve(entry.path())).orElseThrow(() -> new IOException("The demo project has no recordings"));
	}
}
