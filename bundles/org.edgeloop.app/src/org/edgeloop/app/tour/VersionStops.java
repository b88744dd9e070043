package org.edgeloop.app.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.edgeloop.app.VersionPerspective;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.ui.VersionsView;
import org.edgeloop.versioning.ui.changes.ChangeNode;
import org.edgeloop.versioning.ui.state.Change;
import org.edgeloop.versioning.work.CommitOperation;
import org.edgeloop.versioning.work.CommitRequest;
import org.edgeloop.versioning.work.HookRule;
import org.edgeloop.versioning.work.InitRepositoryOperation;
import org.edgeloop.versioning.work.StageOperation;

/** The part of the tour where the demo project is put under version control, changed, and looked at. */
final class VersionStops {

	private static final String AUTHOR = "Bea Berger <bea@example.org>";

	private VersionStops() {
	}

	static void addTo(Map<String, TourStop> stops) {
		stops.put("versions", VersionStops::versions);
	}

	private static void versions(TourGuide guide) throws Exception {
		guide.perspective(VersionPerspective.ID);
		guide.reveal("org.edgeloop.dataset.ui.explorer", guide.project().resolve("dataset.json"));
		guide.picture("versions-none");
		history(guide.project());
		change(guide.project());
		VersionsView view = (VersionsView) guide.view(VersionsView.ID);
		guide.settle();
		view.presenter().stage(view.presenter().changes(Change.Group.UNTRACKED));
		guide.settle();
		view.presenter().setMessage("Say how the bearings were mounted\n\nWithout it nobody knows why the outer race wears first.");
		view.select(view.presenter().changes(Change.Group.UNSTAGED).stream().limit(1).<ChangeNode>map(ChangeNode.OfChange::new).toList());
		guide.picture("versions-changes");
	}

	private static void history(Path project) throws IOException {
		if (Files.exists(project.resolve(".git"))) {
			return;
		}
		new InitRepositoryOperation(project, List.of()).run(Progress.NONE);
		commit(project, List.of(".gitignore", "dataset.json", "README.md"), "Begin the data set");
		commit(project, List.of("labels", "data"), "Record and label the test bench");
	}

	private static void commit(Path project, List<String> paths, String message) throws IOException {
		new StageOperation(project, paths).run(Progress.NONE);
		new CommitOperation(project, CommitRequest.of(message).by(AUTHOR).with(HookRule.SKIP)).run(Progress.NONE);
	}

	private static void change(Path project) throws IOException {
		Files.writeString(project.resolve("README.md"), Files.readString(project.resolve("README.md")) + "\nThe bearings are mounted with a light preload.\n");
		Files.writeString(project.resolve("mounting.md"), "Preload 120 N, grease LGMT 2.\n");
	}
}
