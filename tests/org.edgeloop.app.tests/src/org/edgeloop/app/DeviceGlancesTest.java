package org.edgeloop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.demo.WriteDemoOperation;
import org.edgeloop.dataset.ui.projects.ProjectJobs;
import org.edgeloop.device.practice.ControllerSettings;
import org.edgeloop.device.practice.PracticeController;
import org.edgeloop.device.project.DeviceFile;
import org.edgeloop.device.spec.Device;
import org.edgeloop.device.spec.Setting;
import org.edgeloop.device.spec.SpecFactory;
import org.edgeloop.device.ui.DeviceReference;
import org.edgeloop.device.ui.DevicesInUse;
import org.edgeloop.device.ui.devices.DevicesPresenter;
import org.edgeloop.device.ui.devices.DevicesView;
import org.edgeloop.testsupport.Waiting;
import org.edgeloop.testsupport.WorkbenchBot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Devices view in the workbench, while nobody clicks: devices go and come. */
class DeviceGlancesTest {

	private static final Path SCREENSHOTS = Path.of(System.getProperty("user.dir"), "target", "screenshots");
	private static final String PREFERENCES = "org.edgeloop.device.ui";

	@TempDir
	Path folder;
	private final WorkbenchBot bot = new WorkbenchBot();
	private DevicesPresenter presenter;

	/** Where a board would be: it greets as an SSH server does, and counts who comes. */
	private static final class Board implements Closeable {
		private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		private final AtomicInteger looks = new AtomicInteger();

		Board() throws IOException {
			Thread.ofVirtual().start(() -> {
				while (!server.isClosed()) {
					try (Socket socket = server.accept()) {
						looks.incrementAndGet();
						socket.getOutputStream().write("SSH-2.0-Board\r\n".getBytes(StandardCharsets.US_ASCII));
					} catch (IOException e) {
						// closed, or whoever came is gone already
					}
				}
			});
		}

		@Override
		public void close() throws IOException {
			server.close();
		}
	}

	@AfterEach
	void forgetProject() throws Exception {
		InstanceScope.INSTANCE.getNode(PREFERENCES).remove("devices.seconds");
		show(LabelPerspective.ID);
		for (IProject each : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			each.delete(false, true, new NullProgressMonitor());
		}
	}

	private static void pause(int seconds) {
		InstanceScope.INSTANCE.getNode(PREFERENCES).putInt("devices.seconds", seconds);
	}

	private void show(String perspective) {
		bot.page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(perspective));
		Waiting.settle(bot.display());
	}

	private void open(PracticeController press, Board board) throws Exception {
		Path project = folder.resolve("Glances");
		new WriteDemoOperation(project).run(Progress.NONE);
		Path devices = Files.createDirectories(project.resolve("devices"));
		describe(devices, "press", "ads", Map.of("host", "127.0.0.1:" + press.tcpPort(), "netId", press.settings().netId()));
		describe(devices, "board", "linux-ssh", Map.of("host", "127.0.0.1", "port", Integer.toString(board.server.getLocalPort()), "user", "nobody"));
		ProjectJobs.open(project);
		Waiting.join(bot.display(), ProjectJobs.FAMILY);
		show(DevicesPerspective.ID);
		presenter = ((DevicesView) bot.page().showView(DevicesView.ID)).presenter();
		Waiting.until(bot.display(), "the devices", () -> presenter.devices().size() == 2);
	}

	private static void describe(Path folder, String name, String kind, Map<String, String> settings) throws IOException {
		Device device = SpecFactory.eINSTANCE.createDevice();
		device.setKind(kind);
		settings.forEach((key, value) -> {
			Setting setting = SpecFactory.eINSTANCE.createSetting();
			setting.setKey(key);
			setting.setValue(value);
			device.getSettings().add(setting);
		});
		DeviceFile.FORM.write(folder.resolve(name + ".device"), device);
	}

	private DeviceReference device(String name) {
		return presenter.devices().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
	}

	/** @return the line of a device, among the children of its kind */
	private TreeItem line(String name) {
		return Arrays.stream(bot.viewById(DevicesView.ID).tree().widget().getItems()).flatMap(kind -> Arrays.stream(kind.getItems()))
				.filter(item -> item.getText().startsWith(name + " ")).findFirst().orElseThrow();
	}

	private void awaitWords(String name, String words) {
		Waiting.until(bot.display(), name + " " + words, () -> line(name).getText().startsWith(name + "  " + words));
	}

	@Test
	void statesFollowTheDevicesWhileNobodyClicks() throws Exception {
		pause(3600);
		var press = new PracticeController(ControllerSettings.open());
		try (press; var board = new Board()) {
			open(press, board);
			awaitWords("press", "reachable: run");
			awaitWords("board", "reachable");
			byte[] well = line("press").getImage().getImageData().data;
			DevicesInUse.User user = DevicesInUse.WORKBENCH.user(device("board").kind().address(device("board").settings()));
			user.set(true);
			int looks = board.looks.get();
			// The wait of an hour that is under way ends with the choice.
			pause(5);
			press.state(15);
			awaitWords("press", "reachable: config");
			press.close();
			awaitWords("press", "not reachable");
			assertFalse(Arrays.equals(well, line("press").getImage().getImageData().data), "its icon shows that it is away");
			bot.captureScreenshot(SCREENSHOTS.resolve("device-gone.png"));
			assertEquals(looks, board.looks.get(), "whoever uses a device is not disturbed");
			assertTrue(line("board").getText().startsWith("board  reachable"));
			user.set(false);
			Waiting.until(bot.display(), "a look at the board", () -> board.looks.get() > looks);
		}
		awaitWords("board", "not reachable");
	}
}
