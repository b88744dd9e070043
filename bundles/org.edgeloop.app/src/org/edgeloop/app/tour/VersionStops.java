package org.edgeloop.app.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.edgeloop.app.VersionPerspective;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.lineage.BeginVersionsOperation;
import org.edgeloop.versioning.ui.HistoryView;
import org.edgeloop.versioning.ui.VersionsView;
import org.edgeloop.versioning.ui.changes.ChangeNode;
import org.edgeloop.versioning.ui.state.Change;
import org.edgeloop.versioning.work.CommitOperation;
import org.edgeloop.versioning.work.CommitRequest;
import org.edgeloop.versioning.work.HookRule;
import org.edgeloop.versioning.work.SetUserOperation;
import org.edgeloop.versioning.work.StageOperation;

/** The part of the tour where the demo project is put under version control, changed, and looked at. */
final class VersionStops {

	private static final String EXPLORER = "org.edgeloop.dataset.ui.explorer";
	private static final String AUTHOR = "Bea Berger <bea@example.org>";
	private static final String LABELS = "labels/inner-race/inner-race-developing.wav.labels.json";
	private static final String RECORDING = "data/ball/";

	private VersionStops() {
	}

	static void addTo(Map<String, TourStop> stops) {
		stops.put("versions", VersionStops::versions);
	}

	private static void versions(TourGuide guide) throws Exception {
		guide.page().closeAllEditors(false);
		guide.perspective(VersionPerspective.ID);
		guide.reveal(EXPLORER, guide.project().resolve("dataset.json"));
		guide.picture("versions-none");
		guide.dialog("versions-begin-dialog", () -> WorkbenchStops.command(guide, "org.edgeloop.versioning.ui.putUnderVersionControl"));
		makeHistory(guide.project());
		change(guide);
		changes(guide);
		history(guide);
		guide.page().closeAllEditors(false);
	}

	private static void changes(TourGuide guide) throws Exception {
		VersionsView view = (VersionsView) guide.view(VersionsView.ID);
		view.presenter().refresh();
		guide.settle();
		view.presenter().stage(view.presenter().changes(Change.Group.UNTRACKED));
		guide.settle();
		view.presenter().setMessage("Say how the bearings were mounted\n\nWithout it nobody knows why the outer race wears first.");
		select(view, "README.md");
		WorkbenchStops.command(guide, "org.edgeloop.versioning.ui.openChange");
		guide.picture("versions-text-difference");
		select(view, LABELS);
		WorkbenchStops.command(guide, "org.edgeloop.versioning.ui.openChange");
		guide.picture("versions-label-differences");
	}

	private static void select(VersionsView view, String path) {
		view.select(view.presenter().changes(Change.Group.UNSTAGED).stream().filter(change -> change.path().equals(path))
				.<ChangeNode>map(ChangeNode.OfChange::new).toList());
		view.getSite().getPage().activate(view);
	}

	private static void history(TourGuide guide) throws Exception {
		HistoryView view = (HistoryView) guide.view(HistoryView.ID);
		view.presenter().refresh();
		guide.settle();
		view.select(view.presenter().commits().getFirst());
		guide.picture("history");
		view.showClasses();
		guide.picture("history-classes");
	}

	private static void makeHistory(Path project) throws IOException {
		if (Files.exists(project.resolve(".git"))) {
			return;
		}
		new BeginVersionsOperation(project, true).run(Progress.NONE);
		new SetUserOperation(project, AUTHOR).run(Progress.NONE);
		commit(project, "Begin the data set of the test bench");
		dragLabels(project, 1.02);
		new StageOperation(project, List.of(LABELS)).run(Progress.NONE);
		commit(project, "Let the labels end where the envelope does\n\nThe first round ended them by ear.");
	}

	private static void commit(Path project, String message) throws IOException {
		new CommitOperation(project, CommitRequest.of(message).by(AUTHOR).with(HookRule.SKIP)).run(Progress.NONE);
	}

	private static void change(TourGuide guide) throws Exception {
		Path project = guide.project();
		Files.writeString(project.resolve("README.md"), Files.readString(project.resolve("README.md")) + "\nThe bearings are mounted with a light preload.\n");
		Files.writeString(project.resolve("mounting.md"), "Preload 120 N, grease LGMT 2.\n");
		dragLabels(project, 0.99);
		List<Path> recordings = new ArrayList<>();
		try (var files = Files.list(project.resolve(RECORDING))) {
			files.filter(file -> file.toString().endsWith(".wav")).sorted().forEach(recordings::add);
		}
		Files.delete(recordings.getLast());
		guide.refresh(project.resolve("README.md"));
		guide.refresh(project.resolve("mounting.md"));
	}

	/** Ends every label of a recording a little earlier or later, and takes the last one out. */
	private static void dragLabels(Path project, double factor) throws IOException {
		Path file = project.resolve(LABELS);
		LabelSet labels = LabelFiles.read(file);
		labels.getLabels().stream().filter(label -> label.getKind() == LabelKind.REGION).forEach(label -> label.setTo(Math.clamp(Math.round(label.getTo() * factor), label.getFrom() + 1, labels.getSamples())));
		if (factor < 1) {
			labels.getLabels().removeLast();
		}
		LabelFiles.write(file, labels);
	}
}
