package org.edgeloop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.demo.WriteDemoOperation;
import org.edgeloop.dataset.ui.projects.ProjectJobs;
import org.edgeloop.lineage.BeginVersionsOperation;
import org.edgeloop.pipeline.ui.RunLine;
import org.edgeloop.pipeline.ui.StageCondition;
import org.edgeloop.pipeline.ui.StageRow;
import org.edgeloop.pipeline.ui.StageRun;
import org.edgeloop.pipeline.ui.StagesPresenter;
import org.edgeloop.pipeline.ui.StagesPresenter.Situation;
import org.edgeloop.pipeline.ui.StagesView;
import org.edgeloop.testsupport.TableBot;
import org.edgeloop.testsupport.Waiting;
import org.edgeloop.testsupport.WidgetBot;
import org.edgeloop.testsupport.WorkbenchBot;
import org.edgeloop.versioning.work.CommitOperation;
import org.edgeloop.versioning.work.CommitRequest;
import org.edgeloop.versioning.work.HookRule;
import org.edgeloop.versioning.work.SetUserOperation;
import org.edgeloop.versioning.work.StageOperation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A user works with the stages of a pipeline on the project's own recordings: looks, runs, stops, changes, mends. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands of the stages are a shell's")
class StagesViewTest {

	private static final Path SCREENSHOTS = Path.of(System.getProperty("user.dir"), "target", "screenshots");
	private static final String COMMANDS = "org.edgeloop.pipeline.ui.";
	private static final String LOCK = "dvc.lock";
	private static final String AUTHOR = "Ada <ada@example.org>";

	private static final String PIPELINE = """
			# What is cut and counted before a model is made
			stages:
			  list:
			    cmd: mkdir -p lists && ls data > lists/recordings.txt
			    deps:
			    - data
			    outs:
			    - lists
			  # one for each half of the recordings
			  half:
			    foreach:
			      first: 1
			      second: 2
			    do:
			      cmd: awk 'NR % 2 == ${item} % 2' lists/recordings.txt > half_${key}.txt; echo counted ${key}
			      deps:
			      - lists
			      outs:
			      - half_${key}.txt
			  noise:
			    cmd: ls data | wc -l | tr -d ' ' > noise.txt; echo careful >&2
			    deps: [data]
			    outs: [noise.txt]
			  train:
			    cmd: cat half_first.txt half_second.txt > model.txt && echo '{"accuracy":' $(awk '/rate/ {print $2}' params.yaml) '}' > metrics.json
			    deps: [half_first.txt, half_second.txt]
			    params: [train.rate]
			    outs: [model.txt]
			    metrics:
			    - metrics.json:
			        cache: false
			  judge:
			    cmd: grep -q limit model.txt
			    deps: [model.txt, noise.txt]
			    outs: [verdict.txt]
			""";

	@TempDir
	static Path folder;
	private static Path project;
	private static WorkbenchBot bot;
	private static StagesView view;
	private static StagesPresenter presenter;

	@BeforeAll
	static void openProject() throws Exception {
		bot = new WorkbenchBot();
		project = folder.toRealPath().resolve("Stages Under Test");
		new WriteDemoOperation(project).run(Progress.NONE);
		new BeginVersionsOperation(project, true).run(Progress.NONE);
		new SetUserOperation(project, AUTHOR).run(Progress.NONE);
		var intros = bot.page().getWorkbenchWindow().getWorkbench().getIntroManager();
		if (intros.getIntro() != null) {
			intros.closeIntro(intros.getIntro());
		}
		ProjectJobs.open(project);
		Waiting.join(bot.display(), ProjectJobs.FAMILY);
		bot.page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(LabelPerspective.ID));
		view = (StagesView) bot.page().showView(StagesView.ID);
		presenter = view.presenter();
		presenter.show(Optional.of(project));
	}

	@BeforeEach
	void startAnew() throws Exception {
		for (String name : List.of("lists", "half_first.txt", "half_second.txt", "noise.txt", "model.txt", "metrics.json", LOCK)) {
			delete(project.resolve(name));
		}
		Files.writeString(project.resolve("params.yaml"), "train:\n  rate: 0.5\n");
		show(PIPELINE);
	}

	/** The run cache would take the place of commands that earlier tests ran. */
	private static void show(String pipeline) throws Exception {
		delete(project.resolve(".dvc/cache/runs"));
		write("dvc.yaml", pipeline);
		presenter.refresh();
		atRest();
	}

	private static void delete(Path place) throws IOException {
		if (Files.exists(place)) {
			try (var files = Files.walk(place)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	@AfterAll
	static void forgetProject() throws Exception {
		bot.page().closeAllEditors(false);
		bot.page().hideView(view);
		for (IProject each : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			each.delete(false, true, new NullProgressMonitor());
		}
	}

	/** As an editor would: the workspace notices, and nobody else is told. */
	private static void write(String file, String text) throws Exception {
		Files.writeString(project.resolve(file), text);
		for (IProject each : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			each.refreshLocal(IResource.DEPTH_ONE, new NullProgressMonitor());
		}
	}

	private static void atRest() {
		Waiting.until(bot.display(), "that the stages have been looked at",
				() -> !presenter.isLooking() && !presenter.isRunning() && presenter.situation() != Situation.READING);
		Waiting.settle(bot.display());
	}

	private static void command(String name) throws Exception {
		bot.page().showView(StagesView.ID);
		bot.command(COMMANDS + name);
	}

	private static void select(String... addresses) {
		presenter.select(List.of(addresses));
		Waiting.settle(bot.display());
	}

	private static TreeMap<String, String> conditions() {
		var words = new TreeMap<String, String>();
		presenter.rows().stream().filter(StageRow::canRun).forEach(row -> words.put(row.address(), presenter.condition(row.address()).word()));
		return words;
	}

	private static StageRun run() {
		return presenter.run().orElseThrow();
	}

	private static List<String> log(String stage) {
		return run().log().stream().filter(line -> line.stage().equals(stage)).map(RunLine::text).toList();
	}

	private static boolean isRecorded(String stage) throws IOException {
		return Files.readAllLines(project.resolve(LOCK)).contains("  " + stage + ":");
	}

	@Test
	void runsOneThenAllAndSaysWhyStagesWouldRun() throws Exception {
		assertEquals("{half@first=never ran, half@second=never ran, judge=never ran, list=never ran, noise=never ran, train=never ran}",
				conditions().toString(), () -> presenter.problem().toString());
		select("noise");
		command("run");
		atRest();
		assertEquals("up to date", conditions().get("noise"));
		assertEquals("never ran", conditions().get("list"));
		assertEquals(List.of("careful"), log("noise"));
		command("runAll");
		atRest();
		assertEquals("{half@first=up to date, half@second=up to date, judge=failed, list=up to date, noise=up to date, train=up to date}",
				conditions().toString(), () -> run().log().toString());
		assertEquals(List.of("counted first"), log("half@first"));
		assertTrue(run().summary().startsWith("Failed: "), run()::summary);
		assertTrue(run().problem().orElseThrow().toLine().contains("judge"), () -> run().problem().toString());
		assertEquals(Files.readAllLines(project.resolve("lists/recordings.txt")).size(), Files.readAllLines(project.resolve("model.txt")).size());
		bot.captureScreenshot(SCREENSHOTS.resolve("stages-failed.png"));
		write("params.yaml", "train:\n  rate: 0.25\n");
		Waiting.until(bot.display(), "that the new parameter is noticed", () -> presenter.condition("train") == StageCondition.CHANGED);
		assertEquals("up to date", conditions().get("half@first"));
		view.setTableShown(true);
		Waiting.settle(bot.display());
		TableBot table = bot.viewById(StagesView.ID).tableWithColumn("Why");
		assertTrue(table.rows().stream().anyMatch(row -> row.getFirst().equals("train") && row.get(1).equals("Would run") && row.get(2).contains("train.rate")),
				() -> table.rows().toString());
		view.setTableShown(false);
	}

	@Test
	void stopsInTheMiddleAndKeepsWhatWasDone() throws Exception {
		show(PIPELINE.replace("cat half_first.txt half_second.txt > model.txt", "echo $$ > pid.txt; (sleep 3000; echo late > late.txt) & echo begun; sleep 3000"));
		command("runAll");
		Waiting.until(bot.display(), "that the long command runs", () -> log("train").contains("begun"));
		assertEquals(StageCondition.RUNNING, presenter.condition("train"));
		ProcessHandle shell = ProcessHandle.of(Long.parseLong(Files.readString(project.resolve("pid.txt")).strip())).orElseThrow();
		List<ProcessHandle> tree = shell.descendants().toList();
		assertFalse(tree.isEmpty());
		command("stop");
		atRest();
		assertFalse(shell.isAlive());
		assertEquals(List.of(), tree.stream().filter(ProcessHandle::isAlive).toList());
		assertTrue(run().summary().startsWith("Stopped"), run()::summary);
		assertEquals("cancelled", conditions().get("train"));
		assertEquals("up to date", conditions().get("half@second"));
		assertTrue(isRecorded("half@second"));
		assertFalse(isRecorded("train"));
		show(PIPELINE);
		select("train");
		command("run");
		atRest();
		assertEquals("up to date", conditions().get("train"), () -> run().log().toString());
		assertEquals(List.of(), log("list"), "what was done before is not done again, and the lock was let go of");
	}

	@Test
	void opensAStageAtItsLine() throws Exception {
		int line = Arrays.asList(PIPELINE.split("\n")).indexOf("  train:");
		select("train");
		command("open");
		var editor = assertInstanceOf(ITextEditor.class, bot.page().getActiveEditor());
		assertEquals(line, assertInstanceOf(ITextSelection.class, editor.getSelectionProvider().getSelection()).getStartLine());
		select("half@second");
		command("open");
		assertEquals("  half:", assertInstanceOf(ITextSelection.class, editor.getSelectionProvider().getSelection()).getText());
	}

	@Test
	void leadsToWhatIsWrongAndStaysUsable() throws Exception {
		int before = presenter.rows().size();
		write("dvc.yaml", PIPELINE.replace("  noise:\n", "  noise: [\n"));
		Waiting.until(bot.display(), "the problem", () -> presenter.problem().isPresent());
		assertEquals(Situation.STAGES, presenter.situation());
		assertEquals(before, presenter.rows().size(), "those read before stay in sight");
		String where = presenter.problem().get().where();
		bot.captureScreenshot(SCREENSHOTS.resolve("stages-broken.png"));
		command("openProblem");
		var editor = assertInstanceOf(ITextEditor.class, bot.page().getActiveEditor());
		var shown = assertInstanceOf(ITextSelection.class, editor.getSelectionProvider().getSelection());
		assertEquals(where, "dvc.yaml:" + (shown.getStartLine() + 1));
		show(PIPELINE);
		assertEquals(Optional.empty(), presenter.problem());
		assertEquals(before, presenter.rows().size());
	}

	@Test
	void showsParametersAndMetricsBesideThoseOfTheLastCommit() throws Exception {
		select("train");
		command("run");
		atRest();
		new StageOperation(project, List.of("dvc.yaml", "dvc.lock", "params.yaml", "metrics.json")).run(Progress.NONE);
		new CommitOperation(project, CommitRequest.of("Train").by(AUTHOR).with(HookRule.SKIP)).run(Progress.NONE);
		write("params.yaml", "train:\n  rate: 0.75\n");
		select("train");
		command("run");
		atRest();
		view.showPage("figures");
		var widgets = bot.viewById(StagesView.ID);
		var table = widgets.tableWithColumn("Kind");
		Waiting.until(bot.display(), "the figures", () -> table.rows().contains(List.of("accuracy", "metric", "0.5", "0.75", "\u25b2 +0.25", "metrics.json")));
		assertTrue(table.rows().contains(List.of("train.rate", "parameter", "0.5", "0.75", "\u25b2 +0.25", "params.yaml")), () -> table.rows().toString());
		bot.captureScreenshot(SCREENSHOTS.resolve("stages-figures.png"));
	}

	@Test
	void addsEditsAndRemovesStagesAndTakesItBack() throws Exception {
		bot.dialog(() -> bot.command(COMMANDS + "newStage"), dialog -> {
			dialog.textLabelled("Name").setText("train");
			Waiting.until(bot.display(), "that the name is refused", () -> !dialog.button("Finish").isEnabled());
			dialog.textLabelled("Name").setText("report");
			dialog.textLabelled("Command").setText("cp metrics.json report.json");
			dialog.textLabelled("Reads").setText("metrics.json");
			dialog.textLabelled("Makes").setText("report.json");
			bot.captureScreenshot(SCREENSHOTS.resolve("stages-new-wizard.png"));
			finish(dialog);
		});
		String added = "  report:\n    cmd: cp metrics.json report.json\n    deps:\n    - metrics.json\n    outs:\n    - report.json\n";
		Waiting.until(bot.display(), "the stage", () -> presenter.selection().equals(List.of("report")));
		String withReport = Files.readString(project.resolve("dvc.yaml"));
		assertTrue(withReport.endsWith(added), withReport);
		command("editStage");
		WidgetBot editing = dialog("Edit Stage");
		assertEquals("report.json", editing.textLabelled("Makes").getText());
		editing.textLabelled("Reads").setText("metrics.json, noise.txt");
		finish(editing);
		String edited = withReport.replace(added, added.replace("    outs:", "    - noise.txt\n    outs:"));
		assertEquals(edited, Files.readString(project.resolve("dvc.yaml")));
		atRest();
		select("noise");
		command("removeStage");
		Waiting.until(bot.display(), "that the stage is gone", () -> presenter.row("noise").isEmpty());
		atRest();
		for (String expected : List.of(edited, withReport, PIPELINE)) {
			bot.command("org.eclipse.ui.edit.undo");
			Waiting.settle(bot.display());
			assertEquals(expected, Files.readString(project.resolve("dvc.yaml")));
		}
		bot.command("org.eclipse.ui.edit.redo");
		Waiting.until(bot.display(), "the stage again", () -> presenter.row("report").isPresent());
	}

	private static WidgetBot dialog(String title) {
		Supplier<Optional<Shell>> shell = () -> Arrays.stream(bot.display().getShells()).filter(each -> each.isVisible() && each.getText().equals(title)).findFirst();
		Waiting.until(bot.display(), "the dialog " + title, () -> shell.get().isPresent());
		return new WidgetBot(shell.get().orElseThrow());
	}

	private static void finish(WidgetBot dialog) {
		dialog.button("Finish").click();
		Waiting.until(bot.display(), "that the wizard closes itself", dialog.widget()::isDisposed);
	}

	/** Whatever takes long is done elsewhere: no event of the user interface works for a second. */
	@Test
	void twoThousandStagesBlockNothing() throws Exception {
		var many = new StringBuilder("stages:\n");
		for (int i = 0; i < 2000; i++) {
			many.append("  s").append(i).append(":\n    cmd: echo ").append(i).append(" > o").append(i).append("\n    deps: [").append(i < 40 ? "data" : "o" + (i - 40))
					.append("]\n    outs: [o").append(i).append("]\n");
		}
		write("dvc.yaml", many.toString());
		long longest = UiWork.longestEventUntil(bot, "all of the stages", () -> presenter.rows().size() > 2000 && !presenter.isLooking() && presenter.picture().layout().filter(shown -> shown.boxes().size() > 2000).isPresent());
		assertTrue(longest < UiWork.MOST_MILLIS, () -> "an event worked for " + longest + " ms");
		presenter.reveal("s1000");
		for (int i = 0; i < 50; i++) {
			presenter.picture().viewport().pan(i % 2 == 0 ? 40 : -35, 10);
			while (bot.display().readAndDispatch()) {
				// paints what was moved
			}
		}
		bot.captureScreenshot(SCREENSHOTS.resolve("stages-many.png"));
	}
}
