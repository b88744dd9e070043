package org.edgeloop.app.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPartReference;
import org.edgeloop.app.LabelPerspective;
import org.edgeloop.app.internal.Terminal;
import org.edgeloop.base.Progress;
import org.edgeloop.lineage.BeginVersionsOperation;
import org.edgeloop.pipeline.ui.StageCondition;
import org.edgeloop.pipeline.ui.StagesPresenter;
import org.edgeloop.pipeline.ui.StagesPresenter.Situation;
import org.edgeloop.pipeline.ui.StagesView;
import org.edgeloop.ui.EventLoop;
import org.edgeloop.versioning.work.CommitOperation;
import org.edgeloop.versioning.work.CommitRequest;
import org.edgeloop.versioning.work.HookRule;
import org.edgeloop.versioning.work.SetUserOperation;
import org.edgeloop.versioning.work.StageOperation;

/** The part of the tour that writes a pipeline into the project, looks at its stages and runs them. It needs a shell. */
final class StageStops {

	private static final Duration LIMIT = Duration.ofMinutes(1);
	private static final String EXPLORER = "org.edgeloop.dataset.ui.explorer";
	private static final String AUTHOR = "Bea Berger <bea@example.org>";
	private static final Path SHELL = Path.of("/bin/sh");

	private static final String PIPELINE = """
			# Windows are cut from the recordings, and a threshold is fitted to them.
			stages:
			  windows:
			    desc: one line for each recording
			    cmd: mkdir -p windows && ls data > windows/list.txt && cat windows/list.txt
			    deps:
			    - data
			    outs:
			    - windows
			  features:
			    cmd: wc -c windows/list.txt > features.csv
			    deps:
			    - windows
			    params:
			    - features.window
			    - features.kinds
			    outs:
			    - features.csv
			  train:
			    cmd:
			    - cat features.csv > model.txt
			    - 'echo "{\\"accuracy\\": 0.93, \\"loss\\": 0.21}" > metrics.json'
			    deps:
			    - features.csv
			    params:
			    - train.rate
			    - train.rounds
			    outs:
			    - model.txt
			    metrics:
			    - metrics.json:
			        cache: false
			  report:
			    cmd: cat metrics.json features.csv > report.txt
			    deps:
			    - metrics.json
			    - features.csv
			    outs:
			    - report.txt
			  noise:
			    cmd: ls data | wc -l > noise.txt
			    deps:
			    - data
			    outs:
			    - noise.txt
			  calibrate:
			    cmd: cat model.txt noise.txt > thresholds.txt; grep -q limit thresholds.txt || { echo "no limit in thresholds.txt" >&2; exit 1; }
			    deps:
			    - model.txt
			    - noise.txt
			    outs:
			    - thresholds.txt
			""";
	private static final String PARAMETERS = """
			features:
			  window: 2048
			  kinds: [rms, kurtosis]
			train:
			  rate: 0.05
			  rounds: 40
			""";

	private StageStops() {
	}

	static void addTo(Map<String, TourStop> stops) {
		stops.put("stages", StageStops::stages);
	}

	private static void stages(TourGuide guide) throws Exception {
		if (!Files.isExecutable(SHELL)) {
			Terminal.line("SKIPPED the stages: there is no shell on this machine to run them");
			return;
		}
		guide.perspective(LabelPerspective.ID);
		StagesView view = (StagesView) guide.view(StagesView.ID);
		StagesPresenter presenter = view.presenter();
		await(guide, "whether there is a pipeline", () -> presenter.situation() != Situation.READING);
		guide.picture("stages-none");
		Path project = guide.project();
		if (!Files.exists(project.resolve(".dvc"))) {
			new BeginVersionsOperation(project, true).run(Progress.NONE);
		new SetUserOperation(project, AUTHOR).run(Progress.NONE);
		}
		Files.writeString(project.resolve("params.yaml"), PARAMETERS);
		Files.writeString(project.resolve("dvc.yaml"), PIPELINE);
		refresh(project);
		presenter.refresh();
		IWorkbenchPartReference part = guide.page().getReference(view);
		guide.page().toggleZoom(part);
		await(guide, "the stages", () -> presenter.situation() == Situation.STAGES && !presenter.isLooking());
		guide.settle();
		presenter.picture().viewport().fit();
		presenter.reveal("train");
		guide.picture("stages-new");
		view.runAll();
		await(guide, "the end of the run", () -> !presenter.isRunning() && !presenter.isLooking());
		presenter.reveal("calibrate");
		guide.picture("stages-ran");
		new StageOperation(project, List.of("dvc.yaml", "dvc.lock", "params.yaml", "metrics.json")).run(Progress.NONE);
		new CommitOperation(project, CommitRequest.of("Train by a pipeline").by(AUTHOR).with(HookRule.SKIP)).run(Progress.NONE);
		Files.writeString(project.resolve("params.yaml"), PARAMETERS.replace("0.05", "0.02").replace("2048", "4096"));
		presenter.refresh();
		await(guide, "what the new parameters change", () -> presenter.condition("train") == StageCondition.CHANGED);
		presenter.reveal("features");
		view.showPage("stage");
		guide.picture("stages-changed");
		view.setTableShown(true);
		view.showPage("figures");
		guide.picture("stages-table");
		view.setTableShown(false);
		guide.dialog("stages-add", view::newStage, dialog -> {
			var user = new DialogUser(dialog);
			user.type(0, "evaluate");
			user.type(1, "python evaluate.py");
			user.type(2, "evaluate.py, model.txt");
		});
		guide.page().toggleZoom(part);
		guide.picture("stages-small");
		origin(guide);
	}

	/** Which version of the data a file that a stage has made came from. */
	private static void origin(TourGuide guide) throws Exception {
		guide.reveal(EXPLORER, guide.project().resolve("model.txt"));
		WorkbenchStops.command(guide, "org.edgeloop.versioning.ui.showDataVersion");
		guide.picture("data-version");
		Arrays.stream(guide.window().getShell().getShells()).filter(Shell::isVisible).forEach(Shell::close);
	}

	private static void refresh(Path project) throws Exception {
		for (var container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(IPath.fromPath(project).toFile().toURI())) {
			container.refreshLocal(IResource.DEPTH_INFINITE, null);
		}
	}

	private static void await(TourGuide guide, String what, BooleanSupplier condition) throws IOException {
		if (!EventLoop.until(guide.window().getShell().getDisplay(), LIMIT, condition)) {
			throw new IOException("Waited in vain for " + what);
		}
	}
}
