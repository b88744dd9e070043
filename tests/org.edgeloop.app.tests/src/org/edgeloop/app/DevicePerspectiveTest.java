package org.edgeloop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.demo.WriteDemoOperation;
import org.edgeloop.dataset.ui.projects.ProjectJobs;
import org.edgeloop.device.DeviceState.Reach;
import org.edgeloop.device.deploy.DeploymentHistory;
import org.edgeloop.device.deploy.HistoryEntry;
import org.edgeloop.device.plan.PlanResult.Outcome;
import org.edgeloop.device.project.ProjectDevice;
import org.edgeloop.device.ui.DeviceReference;
import org.edgeloop.device.ui.devices.DeviceNode;
import org.edgeloop.device.ui.devices.DevicesPresenter;
import org.edgeloop.device.ui.devices.DevicesView;
import org.edgeloop.device.ui.editor.DeploymentPresenter;
import org.edgeloop.device.ui.editor.DeviceEditor;
import org.edgeloop.testsupport.ButtonBot;
import org.edgeloop.testsupport.Waiting;
import org.edgeloop.testsupport.WidgetBot;
import org.edgeloop.testsupport.WorkbenchBot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user without hardware starts practice devices, puts a file onto a controller, and goes back, in the real workbench. */
class DevicePerspectiveTest {

	private static final Path SCREENSHOTS = Path.of(System.getProperty("user.dir"), "target", "screenshots");
	private static final String CONTROLLER = "practice controller";
	private static final String COMMANDS = "org.edgeloop.device.ui.";

	@TempDir
	static Path folder;
	private static Path project;
	private static WorkbenchBot bot;

	@BeforeAll
	static void openProject() throws Exception {
		bot = new WorkbenchBot();
		project = folder.resolve("Devices Under Test");
		new WriteDemoOperation(project).run(Progress.NONE);
		Files.createDirectories(project.resolve("models"));
		Files.writeString(project.resolve("models/first.bin"), "the first");
		Files.writeString(project.resolve("models/second.bin"), "the second");
		var intros = bot.page().getWorkbenchWindow().getWorkbench().getIntroManager();
		if (intros.getIntro() != null) {
			intros.closeIntro(intros.getIntro());
		}
		ProjectJobs.open(project);
		Waiting.join(bot.display(), ProjectJobs.FAMILY);
		show(DevicesPerspective.ID);
	}

	@AfterAll
	static void forgetProject() throws Exception {
		bot.page().closeAllEditors(false);
		show(LabelPerspective.ID);
		for (IProject each : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			each.delete(false, true, new NullProgressMonitor());
		}
	}

	private static void show(String perspective) {
		bot.page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(perspective));
		Waiting.settle(bot.display());
	}

	@Test
	void startsPracticeDevicesAndPutsFilesOntoOne() throws Exception {
		bot.viewById(DevicesView.ID).link("New device…");
		DeviceReference controller = startPractice();
		DeploymentPresenter deployment = open(controller);
		deploy(deployment, "models/first.bin");
		bot.captureScreenshot(SCREENSHOTS.resolve("device-deployed.png"));
		deploy(deployment, "models/second.bin");
		Waiting.until(bot.display(), "the history with its way back", deployment::canRollBack);
		button("Roll Back").click();
		awaitEnd(deployment);
		List<HistoryEntry> entries = new DeploymentHistory(controller.file()).read().entries();
		assertEquals(List.of("DEPLOY models/first.bin", "DEPLOY models/second.bin", "ROLL_BACK models/first.bin"),
				entries.stream().map(entry -> entry.action() + " " + entry.artifact()).toList());
		assertTrue(entries.stream().allMatch(entry -> entry.outcome() == Outcome.COMPLETED), () -> entries.toString());
		bot.captureScreenshot(SCREENSHOTS.resolve("device-rolled-back.png"));
		endPractice(controller, deployment);
	}

	private static DeviceReference startPractice() throws Exception {
		bot.command(COMMANDS + "startPractice");
		DevicesPresenter presenter = ((DevicesView) bot.page().showView(DevicesView.ID)).presenter();
		Waiting.until(bot.display(), "the practice controller", () -> presenter.devices().stream().anyMatch(device -> device.name().equals(CONTROLLER)));
		DeviceReference controller = presenter.devices().stream().filter(device -> device.name().equals(CONTROLLER)).findFirst().orElseThrow();
		Waiting.until(bot.display(), "that it is reachable", () -> presenter.state(controller).reach() == Reach.REACHABLE);
		return controller;
	}

	private static DeploymentPresenter open(DeviceReference controller) throws Exception {
		DevicesView view = (DevicesView) bot.page().showView(DevicesView.ID);
		view.select(new DeviceNode.OfDevice(controller));
		bot.command(COMMANDS + "deploy");
		DeviceEditor editor = assertInstanceOf(DeviceEditor.class, bot.editorByTitle(CONTROLLER + ".device"));
		Waiting.until(bot.display(), "the device's file", () -> editor.deployment().isPresent());
		assertFalse(editor.isDirty(), "to look at a device changes nothing");
		DeploymentPresenter deployment = editor.deployment().orElseThrow();
		// The program of the practice controller takes models alone.
		for (String option : List.of("signalSymbol", "answerSymbol", "pathSymbol", "outputs")) {
			deployment.session().type(option, deployment.session().document().commands().setOption(option, ""));
		}
		return deployment;
	}

	private static void deploy(DeploymentPresenter deployment, String file) {
		deployment.choose(project.resolve(file));
		Waiting.until(bot.display(), "the steps", () -> !deployment.plan().rows().isEmpty());
		button("Deploy").click();
		awaitEnd(deployment);
		assertTrue(deployment.plan().result().isPresent(), () -> deployment.plan().problem().toString());
		assertEquals(Outcome.COMPLETED, deployment.plan().result().get().outcome(), () -> deployment.plan().problem().toString());
		assertTrue(deployment.plan().result().get().isVerified());
	}

	private static WidgetBot editor() {
		Control control = bot.page().getActiveEditor().getAdapter(Control.class);
		return control instanceof Composite composite ? new WidgetBot(composite) : bot.window();
	}

	private static ButtonBot button(String caption) {
		Waiting.settle(bot.display());
		return editor().button(caption);
	}

	private static void awaitEnd(DeploymentPresenter deployment) {
		Waiting.until(bot.display(), "the end of what is done to the device", () -> !deployment.plan().isRunning());
		Waiting.settle(bot.display());
	}

	private static void endPractice(DeviceReference controller, DeploymentPresenter deployment) throws Exception {
		bot.command(COMMANDS + "stopPractice");
		DevicesPresenter presenter = ((DevicesView) bot.page().showView(DevicesView.ID)).presenter();
		Waiting.until(bot.display(), "that it is gone", () -> presenter.state(controller).reach() == Reach.UNREACHABLE);
		assertEquals(CONTROLLER, ProjectDevice.read(controller.file()).settings().name());
		assertFalse(deployment.plan().isRunning());
	}
}
