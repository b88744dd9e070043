package org.edgeloop.app.tour;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.ui.IEditorPart;
import org.edgeloop.app.LabelPerspective;
import org.edgeloop.base.ContentHash;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.labels.LabelSet;

/** What a user sees where somebody else changed something: a recording that was replaced after it was labelled. */
final class KeepingStops {

	private static final String RECORDING = "data/inner-race/inner-race-1200rpm-load50.wav";

	private KeepingStops() {
	}

	static void addTo(Map<String, TourStop> stops) {
		stops.put("held labels", KeepingStops::heldLabels);
	}

	private static void heldLabels(TourGuide guide) throws Exception {
		guide.perspective(LabelPerspective.ID);
		Path labelFile = LabelFiles.fileFor(guide.project(), RECORDING);
		byte[] before = Files.readAllBytes(labelFile);
		LabelSet labels = LabelFiles.read(labelFile);
		labels.setContentHash(ContentHash.of(new byte[0]));
		LabelFiles.write(labelFile, labels);
		IEditorPart editor = guide.editor(guide.project().resolve(RECORDING));
		guide.picture("labels-held");
		guide.page().closeEditor(editor, false);
		Files.write(labelFile, before);
	}
}
